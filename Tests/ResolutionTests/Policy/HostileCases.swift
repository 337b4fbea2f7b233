import Mail
import Resolution

import struct Foundation.Date

/// One proposal of somebody who may say anything, and everything it is judged by.
struct HostileCase {
    var principal: Principal
    var run: Run?
    var proposal: Proposal
    var circumstances: Circumstances
    var grants: [Grant]
    var limits: Limits
}

/// Collected words, and what they are: known to the oracle by this table, not by a parser.
enum HostileWords {
    static let addresses: [String: Bool] = [
        "new@lumen.test": true, "no address": false, "a@lumen.test\r\nBcc: eve@elsewhere.test": false, "": false,
    ]
    static let moments: [String: Date?] = [
        "2027-01-15T08:00Z": Date(timeIntervalSince1970: 1_800_000_000), "2027-13-15T08:00Z": nil, "tomorrow": nil,
        "2027-01-15T08:00": nil,
    ]
    static let handles = [
        "order#1", "order#1", "order#1", "order#2", "subscription#1", "subscription#1", "appointment#1", "new", "mail",
        "choice", "slot",
        // Of another run, or of nothing.
        "order#7", "subscription#9", "appointment#2", "theirs", "", "order#1 ", "ORDER#1", "order#1\u{301}", "1042",
        "order#1\u{0}", "../order#1",
    ]
    static let digests = ["d1", "d1", "d1", "d1", "d2", ""]
    /// Around every bound there is, and where integers end.
    static let amounts = [-1, 0, 1, 49, 50, 50, 51, 99, 100, 101, .max, .max - 1, .min]
}

extension Dice {
    /// Half of the hostile cases are within what the operator allows, so that what is allowed is judged, too.
    mutating func hostileCase() -> HostileCase {
        var principal = Sample.principal(pick([.l0, .l1, .l2, .l2, .l2, .l2, .l3], or: .l2))
        principal.customer?.tier = pick(["gold", "silver", nil], or: nil)
        if chance(3) { principal.address = nil }
        if chance(3) { principal.customer = nil }
        let proposal = hostileProposal()
        let run = chance(97) ? hostileRun() : nil
        var circumstances = hostileCircumstances()
        // As the ledger does it; now and then something else stands there.
        circumstances.action = chance(94) ? proposal.action(run: run) : chance(50) ? nil : hostileAction()
        circumstances.refundable =
            chance(80)
            ? proposal.refundable(run: run)
            : pick([bound(), nil, Money(minor: 101, currency: "USD")], or: nil)
        var grants = (0..<pick([0, 0, 0, 1, 1, 2, 3], or: 0)).map { _ in hostileGrant() }
        if chance(30) { grants += twoGrants(of: circumstances.digest) }
        return HostileCase(
            principal: principal, run: run, proposal: proposal, circumstances: circumstances, grants: grants,
            limits: hostileLimits(proposal.kind))
    }

    private mutating func handle(_ usual: String) -> Handle {
        Handle(chance(75) ? usual : pick(HostileWords.handles, or: usual))
    }

    private mutating func line() -> Int { chance(80) ? 1 : pick([2, 7, 0, -1, 99, .max, .min], or: 0) }

    private mutating func swap() -> Swap<Handle> {
        Swap(line: chance(60) ? 2 : line(), to: handle("choice"))
    }

    private mutating func paid() -> Handle? { chance(60) ? nil : handle("means") }

    private mutating func percent() -> Int? {
        chance(60) ? nil : pick([1, 33, 50, 99, 100, 0, 101, -1, 1_000_000, .max, .min], or: 0)
    }

    /// Every case of the closed enumeration.
    private mutating func hostileProposal() -> Proposal {
        let recipient = pick(
            [Recipient.customer, .customer, .onFile, .team("a"), .approver("b"), .team("")], or: .onFile)
        let purpose = pick(Purpose.allCases, or: .answer)
        switch Int.random(in: 0..<27, using: &self) {
        case 0: return .send(purpose: purpose, to: recipient)
        case 1: return .send(purpose: .answer, to: .customer)
        case 2:
            return .send(
                purpose: pick(PolicyOracle.forCustomers, or: .ack), to: pick([.customer, .onFile], or: .onFile))
        case 3: return .send(purpose: pick(PolicyOracle.forPeople, or: .brief), to: recipient)
        case 4: return .draft(purpose: purpose, to: recipient)
        case 5: return .sentCopy
        case 6: return .flag
        case 7: return .move
        case 8: return .helpdesk(pick(EffectKind.allCases, or: .helpdeskTag))
        case 9: return .helpdesk(.helpdeskReply)
        case 10, 11, 12:
            return .refund(order: handle("order#1"), line: chance(50) ? line() : nil, percent: percent())
        case 13: return .credit(order: handle("order#1"), line: chance(50) ? line() : nil, percent: percent())
        case 14: return .cancel(order: handle("order#1"), for: chance(70) ? nil : handle("choice"))
        case 15:
            return chance(50)
                ? .address(order: handle("order#1"), to: handle("new")) : .customerAddress(to: handle("new"))
        case 16:
            let others = chance(60) ? nil : (0..<pick([0, 1, 1, 2], or: 1)).map { _ in swap() }
            return .exchange(
                order: handle("order#1"), line: line(), for: chance(50) ? nil : handle("choice"), others: others,
                paid: paid())
        case 17: return .subscription(handle("subscription#1"), pick(SubscriptionChange.allCases, or: .cancel))
        case 18: return .plan(handle("subscription#1"), to: handle("choice"))
        case 19: return .email(to: handle("mail"))
        case 20:
            let others = chance(50) ? nil : (0..<(chance(20) ? 0 : 2)).map { _ in line() }
            return .return(order: handle("order#1"), line: line(), others: others, paid: paid())
        case 21: return .resend(order: handle("order#1"), document: pick(["invoice", "../key", ""], or: ""))
        case 22: return .passwordLink
        case 23:
            return .appointment(
                chance(40) ? nil : handle("appointment#1"), at: chance(25) ? nil : handle("slot"))
        case 24: return .commerceNote(order: handle("order#1"))
        case 25: return .payment(order: handle("order#1"), with: handle("means"))
        default: return .tool(name: pick(["refund", "shell", "", "smtp.send"], or: ""))
        }
    }

    private mutating func money(_ values: [Int] = HostileWords.amounts) -> Money {
        Money(minor: pick(values, or: 0), currency: chance(96) ? "EUR" : "USD")
    }

    /// A bound: most leave room.
    private mutating func bound() -> Money {
        Money(minor: chance(60) ? pick([100, 101, .max], or: 0) : pick(HostileWords.amounts, or: 0), currency: "EUR")
    }

    /// Of one customer: two orders, one subscription, one appointment, five collected words.
    private mutating func hostileRun() -> Run {
        var run = Shop.run()
        if let address = Sample.address() {
            for (handle, number) in [("order#1", "1"), ("order#2", "2")] where handle == "order#1" || chance(50) {
                let items = [1, chance(80) ? 2 : 1].map { line in
                    Order.Item(
                        line: line, sku: "S\(line)", title: "Lamp",
                        quantity: pick([1, 1, 1, 2, 3, 0, -1, .max], or: 1),
                        price: money(), refunded: chance(70) ? Money(minor: 0, currency: "EUR") : money())
                }
                run.orders[handle] = Order(
                    number: number, customer: "7", email: address, status: .delivered, placed: Shop.now, items: items,
                    shipments: [], total: money(), refunded: chance(70) ? Money(minor: 0, currency: "EUR") : money())
            }
        }
        let plan = pick(["basic", "studio"], or: "basic")
        run.subscriptions["subscription#1"] = Subscription(
            id: "s", customer: "7", plan: plan, price: money(), status: .active, renews: nil)
        if chance(90) { run.owner = Sample.customer() }
        if chance(80) {
            run.appointment = Appointment(id: "a", customer: "7", service: "check", at: Shop.now)
        }
        if chance(80) { run.notes = ["asked twice", "is kind"] }
        let address = chance(75) ? "new@lumen.test" : pick(HostileWords.addresses.keys.sorted(), or: "")
        let slot = chance(75) ? "2027-01-15T08:00Z" : pick(HostileWords.moments.keys.sorted(), or: "")
        if chance(80) {
            run.payments = [
                PaymentMeans(
                    id: "g-1", customer: "7", kind: pick(["gift_card", "paypal"], or: ""), title: "gift card 4471",
                    isOriginal: chance(20), balance: chance(50) ? nil : money())
            ]
        }
        for (name, value) in [
            ("new", "Hafenweg 3, Kiel"), ("means", chance(80) ? "g-1" : "g-2"), ("mail", address), ("choice", "studio"),
            ("slot", slot),
        ]
        where chance(95) {
            run.collected[name] = Collected(value: value, message: 1, start: 0, end: 1)
        }
        return run
    }

    private mutating func hostileAction() -> Action {
        pick(
            [
                .refund(order: "1", line: 1, amount: money()), .credit(order: "1", line: nil, amount: money()),
                .cancel(order: "1"), .note(order: "1", text: ""), .passwordLink(customer: "7"),
                .email(customer: "7", to: "new@lumen.test"), .plan(id: "s", to: "studio"),
            ], or: .cancel(order: "1"))
    }

    private mutating func hostileGrant() -> Grant {
        let channel: Grant.Channel = chance(30) ? .mail : .control(user: chance(85) ? pick([1, 2, 3], or: 1) : nil)
        return Grant(
            by: pick(["ines", "omar", "ines"], or: ""), at: Shop.now, isApproval: chance(90),
            digest: pick(HostileWords.digests, or: ""), channel: channel)
    }

    /// Two yeses to the same: of two people and two users, or nearly so.
    private mutating func twoGrants(of digest: String) -> [Grant] {
        let (isOneName, isOneUser) = (chance(30), chance(30))
        return [0, 1].map { number in
            Grant(
                by: isOneName || number == 0 ? "ines" : "omar", at: Shop.now, isApproval: true, digest: digest,
                channel: chance(90) ? .control(user: isOneUser ? 1 : UInt32(number)) : .mail)
        }
    }

    private mutating func hostileCircumstances() -> Circumstances {
        var c = Circumstances(mode: pick(Mode.allCases + [.send, .send, .send, .send], or: .send))
        c.category = pick(["broken", "late", nil], or: nil)
        c.isBlackout = chance(6)
        c.quietUntil = chance(20) ? Shop.now.addingTimeInterval(3_600) : nil
        c.actsInQuietHours = chance(50)
        (c.draftsOnly, c.isPaused, c.isWithHuman) = (chance(6), chance(6), chance(6))
        (c.isAnsweredOrStale, c.mayReply) = (chance(6), chance(93))
        (c.isRepetition, c.isSuppressed, c.acknowledges) = (chance(4), chance(4), chance(70))
        c.repliesToCustomer = pick([0, 0, 0, 1, 2, 3, 4, 5, .max], or: 0)
        c.repliesToUnknownDomain = pick([0, 0, 0, 0, 7, 8, 9], or: 0)
        c.repliesInARow = pick([0, 0, 0, 1, 2, 3, 4], or: 0)
        c.repliesOfMailbox = pick([0, 0, 0, 9, 10, 11], or: 0)
        c.briefs = pick([0, 0, 4, 5, 6], or: 0)
        c.acknowledgements = chance(85) ? 0 : 1
        c.sumOfCustomer = pick([0, 0, 0, 0, 1, 49, 50, 51, .max], or: 0)
        c.countOfCustomer = pick([0, 0, 0, 1, 2, .max], or: 0)
        c.sumOfMailbox = pick([0, 0, 0, 0, 1, 49, 50, 51, .max], or: 0)
        c.runbookApproveOver = chance(85) ? nil : money()
        (c.runbookAlwaysApproves, c.isRemedied, c.isDiverted) = (chance(6), chance(6), chance(6))
        c.requiredLevel = pick([.l0, .l1, .l2, .l2, .l2, .l3], or: .l2)
        // Proven by a code that was answered, or by none; also what no ledger says.
        c.provenLevel = pick([nil, nil, .l3, .l3, .l2, .l0], or: nil)
        c.wording = pick([.repeated, .repeated, .repeated, .said, .nowhere], or: .nowhere)
        c.isExcusedFromRepeating = chance(30)
        c.digest = pick(HostileWords.digests, or: "")
        return c
    }

    private mutating func hostileLimits(_ kind: EffectKind) -> Limits {
        var limits = Limits(repliesPerHour: 10, briefsPerHour: 5)
        limits.repliesPerCustomerPerDay = pick([2, 4, 9], or: 4)
        guard kind.isCommerce, chance(95) else { return limits }
        limits.actions[kind] = hostileLimit()
        limits.exceptions[kind] = (0..<pick([0, 0, 1, 2], or: 0)).map { _ in
            LimitException(
                category: pick(["broken", "late", nil], or: nil), tier: pick(["gold", nil], or: nil),
                limit: hostileLimit())
        }
        return limits
    }

    private mutating func hostileLimit() -> ActionLimit {
        var limit = ActionLimit(
            identity: pick([.l0, .l1, .l2, .l2, .l2, .l3], or: .l2), maximum: chance(50) ? nil : bound(),
            approveOver: chance(60) ? nil : bound(), perCustomer: chance(60) ? nil : bound(),
            countPerCustomer: chance(60) ? nil : pick([0, 1, 2, 3], or: 2), perMailbox: chance(60) ? nil : bound())
        if chance(40) { limit.fourEyesOver = bound() }
        if chance(3) { limit.maximum = money() }
        return limit
    }
}
