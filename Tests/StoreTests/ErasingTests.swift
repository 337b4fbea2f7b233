import Foundation
import GRDB
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// Who wants to be forgotten is forgotten to the last byte, and nothing happens twice because of it.
struct ErasingTests {
    /// A customer with everything that a ledger can hold of one: two messages, one of them in a file, a refund that a
    /// person said yes to, an answer, a brief, a report on mail that came back, an approver's answer; and somebody else.
    /// Gives the customer's case.
    private func live(_ fixture: LedgerFixture) async throws -> String {
        let ledger = fixture.ledger
        let (letter, id) = try await fixture.receive(bytes: Canaries.letter("one"), orders: [Canaries.number])
        try await fixture.ask(about: letter, in: id)
        var work = try await fixture.work()
        var run = try fixture.run(work, order: Canaries.number)
        run.wish = "canarybody"
        run.facts["order.number"] = .text(Canaries.number)
        let held = try await fixture.commit(work, [fixture.refund()], runs: [run])
        #expect(held.first?.state == .awaitingApproval)
        for name in ["ada", "noor"] {
            if try await fixture.state(of: held[0]) == .awaitingApproval {
                _ = try await ledger.grant(
                    held[0].id, by: name, approve: true, policy: fixture.policy, now: fixture.now)
            }
        }
        try await fixture.finish(.commerce, reference: "refund of " + Canaries.number)
        while let next = try await ledger.claimCase(worker: "w", lease: 60, now: fixture.now) {
            work = next
            guard case .acted = next.event.kind else {
                try await fixture.commit(next, [])
                continue
            }
            let words = Array("Subject: Re: canarysubject\r\n\r\nDear Canaryname, \(Canaries.number)".utf8)
            func mail(_ to: String, _ id: String) throws -> EffectBody {
                .mail(
                    FrozenMail(
                        envelopeFrom: fixture.policy.address, envelopeTo: try address(to), messageID: id, bytes: words))
            }
            var answer = try fixture.answer(to: Canaries.address)
            answer.body = try mail(Canaries.address, "r1.answer@lumen.test")
            var brief = try fixture.answer(.brief, to: "team@lumen.test")
            brief.proposal = .send(purpose: .brief, to: .team("default"))
            brief.body = try mail("team@lumen.test", "r1.brief@lumen.test")
            brief.description = "canarysubject"
            var decision = fixture.decision(next, [answer, brief])
            decision.trail = [TrailEntry("lookup", "order \(Canaries.number) of \(Canaries.address)")]
            _ = try await ledger.commit(
                decision, handling: next.event, policy: fixture.policy, simulating: false, now: fixture.now)
            try await ledger.release(next)
        }
        try await fixture.finish(.smtp, reference: "250 queued for \(Canaries.address)", serverSavesSent: false)
        try await fixture.finish(.smtp)
        try await fixture.finish(.imap)
        try await fixture.receive(bytes: Canaries.letter("two", size: Ledger.largestInRow, body: "Once more."))
        try await settle(fixture)
        let bounce = "From: MAILER-DAEMON@post.test\r\nSubject: failed\r\n\r\n<\(Canaries.address)>: unknown"
        try await fixture.ignore(bytes: Array(bounce.utf8), kind: .bounce, reason: "bounce: N1")
        let yes = "From: ada@lumen.test\r\nSubject: Re: approval\r\n\r\nyes\r\n\r\n> canarybody \(Canaries.number)"
        try await fixture.ignore(
            bytes: Array(yes.utf8), kind: .human, reason: "approval: an answer of ada about \(held[0].id)")
        try await other(fixture, names: id)
        return id
    }

    /// Somebody else, whose brief tells of the customer's case, too.
    private func other(_ fixture: LedgerFixture, names id: String) async throws {
        let bytes = Array("From: ben@post.test\r\nMessage-ID: <ben@post.test>\r\nSubject: Lamp\r\n\r\nHello".utf8)
        try await fixture.receive(bytes: bytes, orders: ["1042"])
        let work = try await fixture.work()
        var brief = try fixture.answer(.brief, to: "team@lumen.test")
        brief.proposal = .send(purpose: .brief, to: .team("default"))
        brief.body = .mail(
            FrozenMail(
                envelopeFrom: fixture.policy.address, envelopeTo: try address("team@lumen.test"),
                messageID: "r1.digest@lumen.test", bytes: Array("Subject: two\r\n\r\n\(id): canarysubject".utf8)))
        try await fixture.commit(work, [brief])
        try await fixture.finish(.smtp)
    }

    private func settle(_ fixture: LedgerFixture) async throws {
        while let next = try await fixture.ledger.claimCase(worker: "w", lease: 60, now: fixture.now) {
            try await fixture.commit(next, [])
        }
    }

    private func close(_ fixture: LedgerFixture) async throws {
        for file in try await fixture.ledger.cases(mailbox: nil) where file.customer == (try address(Canaries.address))
        {
            _ = try await fixture.ledger.change(file.id, .close, by: "ada", now: fixture.now)
        }
    }

    @Test func `after it no file holds a word of the customer, and the ledger is sound`() async throws {
        try await withLedger { fixture in
            let id = try await live(fixture)
            let words = Canaries.found(below: fixture.folder).compactMap { $0.split(separator: " ").last }
            #expect(Set(words.map(String.init)) == Set(Canaries.all), "each is there before")
            try await close(fixture)
            let before = try await fixture.ledger.foretellErasure(of: address(Canaries.address))
            #expect(before.refusal == nil)
            // However the address is written.
            let erasure = try #require(
                try await fixture.ledger.erase(
                    address("CanaryLocal+lamp@canarydomain.test"), by: "ada", now: fixture.now))
            #expect(erasure.counts.messages == 4 && erasure.counts.bytes == 4 && erasure.counts == before.counts)
            #expect(Canaries.found(below: fixture.folder) == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder + "/raw") == [])
            #expect(try await fixture.ledger.violations() == [])

            // What it was about, what was decided and what was moved is known still.
            let file = try #require(try await fixture.ledger.case(id))
            #expect(file.state == .closed && file.customer == nil && file.intents == ["damaged_item"])
            let effects = try await fixture.ledger.effects(case: id)
            #expect(effects.map(\.kind) == [.refund, .smtpSend, .smtpSend, .imapSent])
            #expect(effects.allSatisfy { $0.state == .done && $0.receipt?.reference == "erased" })
            guard case .action(.refund(_, _, let amount))? = effects[0].body else {
                throw LedgerError.unknown("refund")
            }
            #expect(amount.minor == 12_900)
            #expect(try await fixture.ledger.trail(id).last?.step == "erased")
            let asked = try #require(try await fixture.ledger.exchanges(id).first)
            #expect(asked.answer == nil && asked.tail == "erased" && asked.task == "classify" && asked.fresh == 40)
            #expect(try await fixture.ledger.spent(case: id) == 1_200)
            // Nobody else lost anything but the words about the customer.
            let ben = try #require(try await fixture.ledger.cases(mailbox: nil).first { $0.customer != nil })
            #expect(try await fixture.ledger.letters(ofCase: ben.id).first?.message?.subject == "Lamp")
        }
    }

    @Test func `the same messages fetched again are known, and are not written to the disk again`() async throws {
        try await withLedger { fixture in
            _ = try await live(fixture)
            try await close(fixture)
            _ = try await fixture.ledger.erase(address(Canaries.address), by: "ada", now: fixture.now)
            try fixture.reopen()
            let again = [
                Canaries.letter("one"), Canaries.letter("two", size: Ledger.largestInRow, body: "Once more."),
            ]
            #expect(try await fixture.admit(again.map { fixture.admission(bytes: $0, uidValidity: 8) }).isEmpty)
            #expect(Canaries.found(below: fixture.folder) == [])
            // In another mailbox it is news.
            let elsewhere = try await fixture.admit([fixture.admission(bytes: again[1])], mailbox: "other")
            #expect(elsewhere.count == 1)
            #expect(try await fixture.ledger.bytes(of: elsewhere[0]) == again[1])
        }
    }

    @Test func `limits still count what was done for who was erased, and no mail goes where it came back from`()
        async throws
    {
        try await withLedger { fixture in
            _ = try await live(fixture)
            try await fixture.ledger.write("ledger.erase") { db in
                try db.execute(
                    literal: """
                        insert into suppression (address, mailbox, since, why)
                        values (\(Canaries.address), 'shop', 0, 'it came back')
                        """)
            }
            try await close(fixture)
            _ = try await fixture.ledger.erase(address(Canaries.address), by: "ada", now: fixture.now)
            try await fixture.receive(bytes: Canaries.letter("three", body: "A new letter."), orders: [Canaries.number])
            let work = try await fixture.work()
            let run = try fixture.run(work, order: Canaries.number)
            func verdict(_ effect: PlannedEffect) async throws -> Verdict {
                try await fixture.ledger.foresee(
                    effect, in: fixture.decision(work, [], runs: [run]), event: work.event, policy: fixture.policy,
                    now: fixture.now)
            }
            guard case .refuse = try await verdict(fixture.refund()) else {
                Issue.record("refunded twice: \(try await verdict(fixture.refund()))")
                return
            }
            if case .allow = try await verdict(try fixture.answer(to: Canaries.address)) {
                Issue.record("mail goes to an address that it came back from")
            }
            #expect(try await fixture.ledger.suppressions().map(\.why) == ["erased"])
            #expect(try await fixture.ledger.lift(address(Canaries.address)))
            try await fixture.commit(work, [])
        }
    }

    @Test func `what runs is not cut off, and the one line says what to end first`() async throws {
        try await withLedger { fixture in
            let person = try address(Canaries.address)
            func refusal() async -> String {
                do {
                    _ = try await fixture.ledger.erase(person, by: "ada", now: fixture.now)
                    return "erased"
                } catch {
                    return "\(error)"
                }
            }
            #expect(try await fixture.ledger.erase(person, by: "ada", now: fixture.now) == nil)
            let ids = try await fixture.admit([fixture.admission(bytes: Canaries.letter("one"))])
            #expect(await refusal().contains("M-\(ids[0]) is still being taken in"))
            _ = try await fixture.ledger.finishIntake(ids[0], .quarantined(why: "broken"), now: fixture.now)
            try await settle(fixture)
            #expect(await refusal().contains("replyd quarantine discard M-\(ids[0])"))
            _ = try await fixture.ledger.discard("M-\(ids[0])", by: "ada", why: "seen", now: fixture.now)
            let (_, id) = try await fixture.receive(bytes: Canaries.letter("two"))
            #expect(await refusal().contains("\(id) is open; end it first"))
            try await fixture.commit(fixture.work(), [fixture.answer(to: Canaries.address)])
            #expect(await refusal().contains("E-1 is planned"))
            try await fixture.finish(.smtp)
            try await close(fixture)
            #expect(Canaries.found(below: fixture.folder) != [])
            #expect(await refusal() == "erased")
            #expect(Canaries.found(below: fixture.folder) == [])
        }
    }

    @Test func `the receipt names nobody and proves itself to who asks again`() async throws {
        try await withLedger { fixture in
            _ = try await live(fixture)
            try await close(fixture)
            let person = try address(Canaries.address)
            let erasure = try #require(try await fixture.ledger.erase(person, by: "ada", now: fixture.now))
            let text = try document(erasure)
            #expect(Canaries.found(in: Data(text.utf8)) == [])
            let other = try address("ben@post.test")
            #expect(erasure.isOf(person) && !erasure.isOf(other))
            #expect(try await fixture.ledger.erase(person, by: "noor", now: fixture.now) == nil)
            #expect(try await fixture.ledger.erasures(of: person) == [erasure])
        }
    }

    @Test func `an erasure that a crash cut short is finished at the next start`() async throws {
        try await withLedger { fixture in
            _ = try await live(fixture)
            try await close(fixture)
            let raw = fixture.folder + "/raw"
            let hash = try #require(try FileManager.default.contentsOfDirectory(atPath: raw).first)
            let bytes = try #require(FileManager.default.contents(atPath: raw + "/" + hash))
            _ = try await fixture.ledger.erase(address(Canaries.address), by: "ada", now: fixture.now)
            // As it is when the process died before the files were taken away.
            try bytes.write(to: URL(fileURLWithPath: raw + "/" + hash))
            try await fixture.ledger.write("ledger.erase") { db in
                try db.execute(literal: "update erasure set scrubbed = null")
            }
            try fixture.reopen()
            #expect(Canaries.found(below: fixture.folder) != [])
            try await fixture.ledger.finishErasing(now: fixture.now)
            #expect(Canaries.found(below: fixture.folder) == [])
        }
    }

    @Test func `in a backup what was open is ended and erased, too`() async throws {
        try await withLedger { fixture in
            _ = try await live(fixture)
            let (_, open) = try await fixture.receive(bytes: Canaries.letter("three", body: "Still open."))
            try await fixture.commit(fixture.work(), [fixture.answer(to: Canaries.address)])
            try await fixture.admit([fixture.admission(bytes: Canaries.letter("four", body: "Not read yet."))])
            let folder = fixture.folder + "-backup"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try Ledger.throwawayCopy(of: fixture.path, at: folder + "/copy.sqlite").close()
            try FileManager.default.copyItem(atPath: fixture.folder + "/raw", toPath: folder + "/raw")
            #expect(try Ledger.isLedger(folder + "/copy.sqlite"))
            let copy = try Ledger(path: folder + "/copy.sqlite")
            let erasure = try await copy.erase(address(Canaries.address), by: "ada", isCopy: true, now: fixture.now)
            #expect(erasure?.counts.messages == 6)
            #expect(try await copy.violations() == [])
            #expect(try await copy.case(open)?.state == .closed)
            try copy.close()
            #expect(Canaries.found(below: folder) == [])
            #expect(Canaries.found(below: fixture.folder) != [], "the live state is another matter")
        }
    }

    @Test func `an export holds everything of the customer and nothing of anybody else`() async throws {
        try await withLedger { fixture in
            _ = try await live(fixture)
            let path = fixture.folder + "/export"
            try Data().write(to: URL(fileURLWithPath: path))
            let counts = try await fixture.ledger.export(address(Canaries.address), now: fixture.now) { text in
                let handle = try #require(FileHandle(forWritingAtPath: path))
                try handle.seekToEnd()
                try handle.write(contentsOf: Data(text.utf8))
                try handle.close()
            }
            let data = try #require(FileManager.default.contents(atPath: path))
            let all = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            for (kind, rows) in counts { #expect((all[kind] as? [Any])?.count == rows, "\(kind)") }
            let sums = Dictionary(counts.map { ($0.kind, $0.rows) }, uniquingKeysWith: +)
            #expect(sums["messages"] == 4 && sums["effects"] == 4 && sums["grants"] == 1 && sums["approvals"] == 1)
            let messages = try #require(all["messages"] as? [[String: Any]])
            let bytes = messages.compactMap { ($0["bytes"] as? String).flatMap { Data(base64Encoded: $0) } }
            #expect(Set(Canaries.found(in: bytes.reduce(data, +))) == Set(Canaries.all))
            let asked = try #require((all["exchanges"] as? [[String: Any]])?.first)
            let words = ["tail", "answer"].compactMap { (asked[$0] as? String).flatMap { Data(base64Encoded: $0) } }
            #expect(Canaries.found(in: words.reduce(Data(), +)) == ["canaryasked", "canarysaid"])
            #expect(bytes.contains(Data(Canaries.letter("two", size: Ledger.largestInRow, body: "Once more."))))
            #expect(data.range(of: Data("ben@post.test".utf8)) == nil)
            let nobody = try await fixture.ledger.export(address("nobody@post.test"), now: fixture.now) { _ in
                Issue.record("written for nobody")
            }
            #expect(nobody.isEmpty)
        }
    }
}
