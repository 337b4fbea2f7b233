import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store

/// What an outsider finds after a run, by the servers' ledgers, the shop's file and the program's own file. The names of
/// the rules are those of `docs/RELIABILITY.md`.
struct Verdict: Sendable, Codable {
    /// I1, I6: a letter that ended with nobody, or has not ended.
    var lost: [String] = []
    /// I2.
    var doubledActions: [String] = []
    /// I3: two messages for one letter and purpose with different Message-IDs.
    var doubledNewID: [String] = []
    /// I3: the same message twice, and no doubt is recorded.
    var doubledSameID: [String] = []
    /// Twice with the same Message-ID in the named window, or recorded as in doubt although the server has it.
    var inWindow = 0
    /// Letters during whose reading the program was killed so often that a person has them now, and was told of whom.
    var setAside = 0
    /// I4: an answer that tells of what the shop does not have.
    var untrue: [String] = []
    /// I5: the file, or a state that is none.
    var unfit: [String] = []

    var broken: [String] {
        lost.map { "lost: \($0)" } + doubledActions.map { "action twice: \($0)" }
            + doubledNewID.map { "message twice with two ids: \($0)" }
            + doubledSameID.map { "message twice without a doubt: \($0)" } + untrue.map { "untrue: \($0)" }
            + unfit.map { "unfit: \($0)" }
    }

    static func + (a: Verdict, b: Verdict) -> Verdict {
        Verdict(
            lost: a.lost + b.lost, doubledActions: a.doubledActions + b.doubledActions,
            doubledNewID: a.doubledNewID + b.doubledNewID, doubledSameID: a.doubledSameID + b.doubledSameID,
            inWindow: a.inWindow + b.inWindow, setAside: a.setAside + b.setAside, untrue: a.untrue + b.untrue,
            unfit: a.unfit + b.unfit)
    }
}

struct Judge {
    let world: TortureWorld
    let customers: [Customer]
    let setup: Setup

    private struct Findings {
        /// What the server took, parsed, in order.
        var taken: [(to: String, message: Message)] = []
        var drafts: [Message] = []
        /// What a team could not be sent, left in Drafts, flagged.
        var left: [Message] = []
        var orders: [String: Order] = [:]
        var cases: [String: [Case]] = [:]
        var effects: [String: [EffectRow]] = [:]
        var ignored: Set<String> = []
        var refunds: [String: Int] = [:]
    }

    func judge() async throws -> Verdict {
        var verdict = Verdict()
        let ledger = try Ledger(readOnly: world.state + "/replyd.sqlite")
        defer { try? ledger.close() }
        let shop = try OrderBook(readOnly: world.state + "/shop.sqlite")
        defer { try? shop.close() }
        var found = Findings()
        found.taken = world.smtp.accepted.map { taken in
            let to = taken.recipients.first?.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }
            return (to.map(String.init) ?? "", parse(taken.bytes))
        }
        let drafts = world.imap.letters(in: "Drafts").filter { !$0.flags.contains("\\Deleted") }
        found.drafts = drafts.map { parse($0.bytes) }
        found.left = drafts.filter { $0.flags.contains("\\Flagged") }.map { parse($0.bytes) }
            .filter { $0.to.map(\.address) == [TortureFiles.team] }
        for order in try await shop.snapshot().orders { found.orders[order.number] = order }
        for file in try await ledger.cases(mailbox: nil) {
            found.cases[file.customer?.text ?? "", default: []].append(file)
            found.effects[file.id] = try await ledger.effects(case: file.id)
        }
        for letter in try await ledger.lettersWithoutCase(mailbox: nil) where letter.reason != nil {
            if let id = letter.messageID { found.ignored.insert(id) }
        }
        verdict.unfit += try await ledger.violations()
        for effect in found.effects.values.joined() where [.planned, .executing].contains(effect.state) {
            verdict.lost.append("\(effect.id) \(effect.kind.rawValue) is \(effect.state.rawValue)")
        }
        if try await ledger.status(of: "lumen").backlog > 0 { verdict.lost.append("letters wait") }
        judgeMail(found, &verdict)
        for customer in customers { judge(customer, found, &verdict) }
        let aside = try await ledger.quarantine(mailbox: nil).count { $0.letter.caseID != nil }
        if verdict.setAside > aside {
            verdict.lost.append(
                "\(verdict.setAside) letters became no case of their author, \(aside) are in quarantine")
        }
        return verdict
    }

    /// Every message once, and one answer to a letter.
    private func judgeMail(_ found: Findings, _ verdict: inout Verdict) {
        let doubts = Set(
            found.effects.values.joined().filter { $0.state == .inDoubt }.compactMap { row -> String? in
                if case .mail(let mail)? = row.body { mail.messageID } else { nil }
            })
        var copies: [String: Int] = [:]
        var answers: [String: Set<String>] = [:]
        for (to, message) in found.taken {
            let id = message.messageID ?? ""
            copies["\(id) for \(to)", default: 0] += 1
            guard to != TortureFiles.team else { continue }
            answers["\(to) on \(message.inReplyTo.joined())", default: []].insert(id)
        }
        for (name, count) in copies {
            let isDoubtful = doubts.contains { name.hasPrefix($0) }
            if isDoubtful { verdict.inWindow += 1 }
            guard count > 1 else { continue }
            // Our own people hear a second time rather than not at all: with the same id, and only after a doubt.
            let isForStaff = name.hasSuffix(TortureFiles.team) || name.hasSuffix(TortureFiles.approver)
            if isForStaff || isDoubtful {
                verdict.inWindow += 1
            } else {
                verdict.doubledSameID.append("\(name): \(count) times")
            }
        }
        for (id, same) in Dictionary(grouping: found.left, by: { $0.messageID ?? "" }) where same.count > 1 {
            verdict.doubledSameID.append("\(id) lies in Drafts \(same.count) times")
        }
        for (name, ids) in answers where ids.count > 1 && !name.hasPrefix(TortureFiles.approver) {
            verdict.doubledNewID.append("\(name): \(ids.count) ids")
        }
    }

    private func judge(_ customer: Customer, _ found: Findings, _ verdict: inout Verdict) {
        let name = "\(customer.kind.rawValue) \(customer.number)"
        let answers = found.taken.filter { $0.to == customer.address }.map(\.message)
        // A team hears of it by mail, or by what lies flagged in the mailbox when a brief of this case did not reach them.
        let isUnheard = (found.cases[customer.address] ?? []).flatMap { found.effects[$0.id] ?? [] }.contains {
            $0.kind == .smtpSend && $0.purpose == .brief && [.failed, .inDoubt].contains($0.state)
        }
        let isTold =
            found.taken.contains { $0.to == TortureFiles.team && $0.message.text.contains(customer.address) }
            || isUnheard && found.left.contains { $0.text.contains(customer.address) }
        let files = found.cases[customer.address] ?? []
        let effects = files.flatMap { found.effects[$0.id] ?? [] }
        let isDoubtful = effects.contains { $0.state == .inDoubt }
        let isRefused = effects.contains { $0.kind == .smtpSend && $0.purpose == .answer && $0.state == .failed }
        let order = found.orders[customer.order]
        let refunded = order?.refunded.minor ?? 0
        let due = [.refund, .costly].contains(customer.kind) && setup.mode == .send ? customer.price : 0
        if refunded > due { verdict.doubledActions.append("\(name): \(refunded) of \(due) refunded") }
        if answers.contains(where: { $0.text.contains("\(customer.price / 100).00") }), refunded == 0 {
            verdict.untrue.append("\(name): the answer tells of a refund")
        }
        if answers.contains(where: { $0.visible.lowercased().contains("cancelled") && !$0.text.contains("code") }),
            customer.kind == .cancel, order?.status != .cancelled
        {
            verdict.untrue.append("\(name): the answer tells of a cancellation")
        }
        guard setup.mode == .send else { return judgeUnsent(customer, found, answers, isTold, files, &verdict) }
        let isHandled: Bool
        switch customer.kind {
        case .machine:
            isHandled = found.ignored.contains(customer.letter)
            if !answers.isEmpty || !files.isEmpty { verdict.unfit.append("\(name): a machine was answered") }
        case .forged, .threat, .refused:
            isHandled = isTold
            if customer.kind != .refused, !answers.isEmpty { verdict.unfit.append("\(name): was answered") }
        case .overtaken:
            // A person's answer lies in Sent.
            isHandled = !files.isEmpty
        case .refund, .costly:
            isHandled =
                refunded == due && (answers.count == 1 || isRefused && answers.isEmpty && isTold)
                || isDoubtful && isTold
        case .cancel:
            isHandled = order?.status == .cancelled && answers.count == 2 || isDoubtful && isTold
        case .status, .question, .large:
            isHandled = answers.count == 1 && !isDoubtful || isTold
        }
        // Nothing was done, and a person was told from whom it is: of the letter, or of the answer with the code.
        let isAside = files.isEmpty && answers.isEmpty || customer.kind == .cancel && answers.count == 1
        if !isHandled, isAside, refunded == 0, order?.status != .cancelled, isTold {
            verdict.setAside += 1
        } else if !isHandled {
            let states = effects.map { "\($0.kind.rawValue) \($0.purpose.rawValue) \($0.state.rawValue)" }
            verdict.lost.append(
                "\(name): \(answers.count) answers, \(isTold ? "told" : "not told"), refunded \(refunded); "
                    + "\(files.map(\.state.rawValue)) \(states)")
        }
    }

    /// Nothing leaves by itself: what was to be said lies in Drafts, or nowhere.
    private func judgeUnsent(
        _ customer: Customer, _ found: Findings, _ answers: [Message], _ isTold: Bool, _ files: [Case],
        _ verdict: inout Verdict
    ) {
        let name = "\(customer.kind.rawValue) \(customer.number)"
        let drafts = found.drafts.count { $0.to.first.map { "\($0.address)" } == customer.address }
        if !answers.isEmpty { verdict.unfit.append("\(name): was answered although nothing is sent") }
        if drafts > 1 { verdict.doubledSameID.append("\(name): \(drafts) drafts") }
        guard customer.kind != .machine else { return }
        let isHandled = setup.mode == .observe ? !files.isEmpty : drafts == 1 || isTold || customer.kind == .overtaken
        if !isHandled { verdict.lost.append("\(name): \(drafts) drafts, not told, \(files.map(\.state.rawValue))") }
    }
}
