import Foundation

// What people and customers see and do there.
extension ZendeskFake {
    /// Tickets of that id, oldest first, as a person sees them.
    package func tickets(_ id: String) -> [RequestTrackerHost.Seen] {
        look { state in state.tickets.filter { $0.externalID == id }.map { state.seen($0) } }
    }

    package func ticket(_ number: String) -> RequestTrackerHost.Seen? {
        look { state in state.tickets.first { String($0.number) == number }.map { state.seen($0) } }
    }

    /// The ticket that this one goes on from.
    package func predecessor(of number: String) -> String? {
        look { state in state.tickets.first { String($0.number) == number }?.followsUp.map { String($0) } }
    }

    /// A ticket that somebody else made.
    package func make(requester: String) -> String {
        look { state in
            let author = state.user(requester)
            let i = state.open(for: author)
            state.add("by hand", by: author, isPublic: true, channel: "web", to: i)
            return String(state.tickets[i].number)
        }
    }

    /// A customer's mail comes in: a new ticket, or what is said in one. Gives the ticket.
    ///
    /// - Parameter messageID: without angle brackets; nil: the service says nothing of it.
    @discardableResult
    package func mail(
        from address: String, to recipient: String? = "help@shop.test", subject: String = "Lamp", _ text: String,
        messageID: String? = nil, ticket: String? = nil, files: [String] = [], channel: String = "email",
        standing: Standing = Standing()
    ) -> String {
        look { state in
            let author = state.user(address)
            let i =
                ticket.flatMap { number in state.tickets.firstIndex { String($0.number) == number } }
                ?? state.open(for: author)
            if ticket == nil {
                state.tickets[i].subject = subject
                state.tickets[i].recipient = recipient
                state.tickets[i].channel = channel
            } else if ["pending", "solved", "hold"].contains(state.tickets[i].status) {
                state.tickets[i].status = "open"
            }
            state.add(
                text, by: author, isPublic: true, files: files, channel: channel, messageID: messageID,
                standing: standing, to: i)
            return String(state.tickets[i].number)
        }
    }

    /// An agent writes.
    package func comment(_ text: String, isPublic: Bool, in number: String) {
        look { state in
            guard let i = state.tickets.firstIndex(where: { String($0.number) == number }) else { return }
            state.add(text, by: 71, isPublic: isPublic, channel: "web", to: i)
        }
    }

    /// So many private comments of a machine.
    package func flood(_ number: String, _ count: Int) {
        look { state in
            guard let i = state.tickets.firstIndex(where: { String($0.number) == number }) else { return }
            for n in 0..<count { state.add("entry \(n)", by: 71, isPublic: false, to: i) }
        }
    }

    /// As a person in the pages of the service.
    package func set(_ tags: [String], of number: String) {
        change(number) { $0.tags = tags }
    }

    /// `solved`, and `closed` as the service does by itself some days later.
    package func set(status: String, of number: String) {
        change(number) { $0.status = status }
    }

    package func set(id: String, of number: String) { change(number) { $0.externalID = id } }

    package func set(group: Int, of number: String) { change(number) { $0.group = group } }

    package func set(channel: String, of number: String) { change(number) { $0.channel = channel } }

    /// Somebody is in copy of whatever is said in public.
    package func copy(_ address: String, in number: String) {
        let user = look { $0.user(address) }
        change(number) { $0.copies.append(user) }
    }

    package func set(form: Int, brand: Int, of number: String) {
        change(number) {
            $0.form = form
            $0.brand = brand
        }
    }

    /// An agent follows it.
    package func follow(_ agent: Int, _ number: String) { change(number) { $0.followers.append(agent) } }

    package func setVerified(_ isVerified: Bool, _ address: String) {
        look { state in
            if isVerified { state.unverified.remove(address) } else { state.unverified.insert(address) }
        }
    }

    package func suspend(_ address: String) { look { _ = $0.suspended.insert(address) } }

    /// The token's user writes private comments only, and a public one becomes private.
    package func setPrivateOnly(_ isPrivate: Bool) { look { $0.isPrivateOnly = isPrivate } }

    private func change(_ number: String, _ body: (inout Ticket) -> Void) {
        look { state in
            guard let i = state.tickets.firstIndex(where: { String($0.number) == number }) else { return }
            body(&state.tickets[i])
            state.touch(i)
        }
    }

    /// Right after the next reading of the ticket, a person adds these tags.
    package func hasten(_ tags: [String], in number: String) {
        look { $0.haste[Int(number) ?? 0] = tags }
    }

    /// What everybody in the ticket was told, oldest first.
    package func said(in number: String) -> [String] {
        look { state in
            state.tickets.first { String($0.number) == number }?.comments.filter(\.isPublic).map(\.body) ?? []
        }
    }
}

extension ZendeskFake.State {
    mutating func touch(_ i: Int) {
        changes += 1
        tickets[i].change = changes
    }

    mutating func user(_ address: String) -> Int {
        if let i = users.firstIndex(of: address) { return 1_000 + i }
        users.append(address)
        return 999 + users.count
    }

    func address(_ user: Int) -> String {
        ZendeskFake.agents[user].map { "\($0)@shop.test" } ?? users[user - 1_000]
    }

    /// A new ticket's index.
    mutating func open(for requester: Int) -> Int {
        tickets.append(.init(number: tickets.count + 1, requester: requester))
        touch(tickets.count - 1)
        tickets[tickets.count - 1].created = changes
        return tickets.count - 1
    }

    mutating func add(
        _ body: String, by author: Int, isPublic: Bool, files: [String] = [], channel: String = "api",
        messageID: String? = nil, marks: [String: String] = [:], standing: ZendeskFake.Standing = .init(), to i: Int
    ) {
        touch(i)
        comments += 1
        // Numbers there are larger than 32 bits hold.
        let id = 6_130_852_545_000 + comments * 128
        tickets[i].comments.append(
            .init(
                id: id, author: author, body: body, isPublic: isPublic, files: files, channel: channel,
                messageID: messageID, marks: marks, standing: standing, change: changes))
        if isPublic, author < 1_000 {
            mails += ([tickets[i].requester] + tickets[i].copies).map(address)
        }
    }

    func seen(_ ticket: ZendeskFake.Ticket) -> RequestTrackerHost.Seen {
        RequestTrackerHost.Seen(
            number: String(ticket.number), id: ticket.externalID, subject: ticket.subject, status: ticket.status,
            queue: ticket.group.flatMap { ZendeskFake.groups[$0] } ?? "",
            owner: ticket.assignee.flatMap { ZendeskFake.agents[$0] } ?? "",
            // The cases count to a hundred.
            priority: ["low": 20, "normal": 40, "high": 60, "urgent": 80][ticket.priority ?? ""] ?? 0,
            requesters: [address(ticket.requester)], tags: ticket.tags,
            notes: ticket.comments.map { comment in
                let last = comment.body.split(separator: "\n").last.map(String.init) ?? ""
                return .init(subject: last.hasPrefix("ref: ") ? last : "", text: comment.body, files: comment.files)
            })
    }
}
