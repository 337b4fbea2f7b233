import Integrations
import Mail
import Resolution
import Transport
import Understanding

import struct Foundation.Date
import struct Foundation.TimeZone

/// What a `mailbox.yaml` says, before runbooks and templates are known. What is wrong in it is left at its default:
/// the mailbox is not worked then, but everything else in its folder is still read and checked.
struct MailboxPage {
    var address: EmailAddress?
    /// Where it stands.
    var addressLine = 0
    var intake = MailboxIntake.imap
    var account: AccountSettings?
    var policy = PolicyPage()
    var teams: [String: EmailAddress] = [:]
    /// Names of the teams, also of one whose address is wrong.
    var teamNames: [String] = []
    var approvers: [String: EmailAddress] = [:]
    var approverUsers: [String: String] = [:]
    var approvalTimes = ApprovalTimes()
    var closing = ClosingTimes()
    var retention = Retention()
    var acknowledges = false
    var serverSavesSent = false
    var fromName = ""
    var aliases: [EmailAddress] = []
    var authenticationServer: String?
    var escalations: [EscalationRule] = []
    var routes: [Route] = []
    var brand: (name: String, line: Int)?
    /// Empty: all that the brand has.
    var languages: [(name: String, line: Int)] = []
    /// False when one of them cannot be read.
    var hasAllLanguages = true
    var since: Date?
    var shop: ShopSettings?
    /// Also one that cannot be read.
    var namesShop = false
    var keywordPrefix = "ai_"
    var minimumConfidence = 0.5
    var actingConfidence = 0.55
    /// Sensitive topics that give no message to a person.
    var voicedTopics: [Reading.Sensitive] = []
    var sendsPerMinute: Int?
    var timeZone = "UTC"
    var helpdesk: HelpdeskSettings?
    var models: ModelSettings?
}

extension MailboxPage {
    /// Whose Authentication-Results are believed. Where messages come from the helpdesk there is no field but the connector's own.
    var trustedServer: String? {
        guard intake == .helpdesk else { return authenticationServer }
        return helpdesk?.authenticatesSenders == true ? ZendeskIntake.voucher : nil
    }
}

/// Decodes one `mailbox.yaml`.
struct MailboxDecoder {
    /// Absolute path of the root, for files that are named relative to it.
    let root: String
    let reader: Proofreader

    func decode(_ yaml: String, policy: PolicyPage) -> MailboxPage? {
        let moved = PolicyKeys.moved.mapValues { "it stands in policy.yaml beside this file; \($0)" }
        guard let block = reader.root(of: yaml)?.block(MailboxKeys.mailbox, former: moved) else { return nil }
        var page = MailboxPage()
        page.policy = policy
        readNames(block, into: &page)
        page.intake = block["intake"]?.choice(MailboxIntake.self) ?? .imap
        page.account =
            page.intake == .helpdesk
            ? AccountSettings.none
            : AccountDecoder(root: root, reader: reader).decode(block, domain: page.address?.domain)
        readPeople(block, into: &page)
        let routing = RoutingDecoder(reader: reader, hasHours: !policy.calendar.week.isEmpty)
        page.escalations = routing.escalations(block["escalate"])
        page.voicedTopics = routing.voicedTopics(block["sensitive"])
        page.routes = routing.routes(block["routes"])
        checkVoiced(page, at: block["sensitive"])
        readWays(block, into: &page)
        IntakeChecks(block: block, page: page, reader: reader).note()
        warn(of: page, in: block)
        AddressChecks(block: block, page: page).note()
        return page
    }

    private func readNames(_ block: Block, into page: inout MailboxPage) {
        page.address = block.required("address", "name the address this mailbox answers for")?.address()
        page.addressLine = block["address"]?.line ?? 0
        if let name = block["name"]?.text() {
            page.fromName = name
            if name.utf8.contains(where: { $0 < 32 || $0 == 127 }) {
                block["name"]?.wrong("`name` holds a control character", "write it on one line")
            }
        }
        page.aliases = block["aliases"]?.items().compactMap { $0.address() } ?? []
        if let brand = block.required("brand", "name a folder of Templates"), let name = brand.text() {
            page.brand = (name, brand.line)
        }
        page.languages =
            block["languages"]?.items().compactMap { item in item.language().map { ($0, item.line) } } ?? []
        if let entry = block["languages"], entry.isList {
            page.hasAllLanguages = entry.items().count == page.languages.count
        }
        if let zone = block["time_zone"], let name = zone.text() {
            page.timeZone = name
            if TimeZone(identifier: name) == nil {
                zone.wrong("`time_zone` is no known zone: `\(name)`", "write an IANA name, such as Europe/Berlin")
            }
        }
    }

    private func readPeople(_ block: Block, into page: inout MailboxPage) {
        let remedy = "add `teams:` with `default: somebody@…`, who takes what no route names"
        if let teams = block.required("teams", remedy) {
            page.teams = people(teams)
            page.teamNames = teams.names
            if !page.teamNames.contains("default") {
                teams.wrong("`teams` has no `default`", "name the address that takes what no route names")
            }
        }
        let approvals = ApprovalsDecoder(reader: reader)
        if let entry = block["approvers"] { (page.approvers, page.approverUsers) = approvals.approvers(entry) }
        page.approvalTimes = approvals.times(block["approvals"])
        page.closing = approvals.closing(block["close"])
        page.retention = RetentionDecoder().retention(block["retention"])
    }

    /// An escalation comes before the voice.
    private func checkVoiced(_ page: MailboxPage, at entry: Entry?) {
        guard let entry else { return }
        for topic in page.voicedTopics.map(\.rawValue)
        where page.escalations.contains(where: { $0.condition.names(topic, as: "sensitive") }) {
            reader.doubtful(
                entry.line, "`sensitive.\(topic): voice` changes nothing: a rule of `escalate` hands it over",
                "take `\(topic)` out of that rule")
        }
    }

    private func people(_ entry: Entry) -> [String: EmailAddress] {
        var people: [String: EmailAddress] = [:]
        for (name, value) in entry.pairs() {
            if !isName(name) { value.wrong("nobody can be called `\(name)`", "use a to z, digits, `-` and `_`") }
            people[name] = value.address()
        }
        return people
    }

    /// Where the file names the hosts that customers' data may go to, no shop, helpdesk or model of it lies elsewhere.
    private func bind(_ page: MailboxPage, to egress: Entry) {
        let allowed = egress.items().compactMap { item -> [UInt8]? in
            guard let host = item.text() else { return nil }
            if !isHost(host) { item.wrong("`egress` holds no host name: `\(host)`", "write name or address only") }
            return Array(host.lowercased().utf8)
        }
        var spoken =
            (page.shop?.hosts ?? []).map { ("shop", $0) } + (page.helpdesk?.hosts ?? []).map { ("helpdesk", $0) }
        spoken += (page.models?.servers ?? []).map { ("model.servers.\($0.name)", $0.base.host) }
        for (what, host) in spoken where !allowed.contains(Array(host.lowercased().utf8)) {
            egress.wrong("`egress` does not name \(host), to which `\(what)` speaks", "add it, or take that server out")
        }
    }

    /// How the mailbox is worked: what is believed, saved, reached back for and reported.
    private func readWays(_ block: Block, into page: inout MailboxPage) {
        if let server = block["authentication_server"], let name = server.text() {
            page.authenticationServer = name
            if !isHost(name) {
                server.wrong("`authentication_server` is no host name: `\(name)`", "write the authserv-id")
            }
        }
        page.serverSavesSent = block["sent"]?.choice(among: ["by_server", "by_replyd"]) == "by_server"
        page.since = block["since"]?.day()
        page.acknowledges = block["acknowledge"]?.flag() ?? false
        page.namesShop = block["shop"] != nil
        page.shop = ShopDecoder(root: root).decode(block["shop"])
        if let prefix = block["keywords"]?.block(MailboxKeys.keywords)?.required("prefix", "write `prefix: ai_`"),
            let text = prefix.text()
        {
            page.keywordPrefix = text
            if !isName(text) {
                prefix.wrong("`keywords.prefix` cannot be `\(text)`", "use a to z, digits and `_` only")
            }
        }
        page.helpdesk = HelpdeskDecoder(root: root, reader: reader).decode(
            block["helpdesk"], prefix: page.keywordPrefix, inbox: page.address)
        page.models = ModelDecoder(root: root, reader: reader).decode(block["model"])
        if let egress = block["egress"] { bind(page, to: egress) }
        page.sendsPerMinute = block["sends_per_minute"]?.integer(1...100_000)
        page.minimumConfidence = block["minimum_confidence"]?.fraction() ?? 0.5
        page.actingConfidence = max(0.55, page.minimumConfidence)
        if let entry = block["acting_confidence"], let acting = entry.fraction() {
            page.actingConfidence = acting
            if acting < page.minimumConfidence {
                entry.wrong(
                    "`acting_confidence` is below `minimum_confidence` (\(page.minimumConfidence))",
                    "give it the same value or more: what a person must read is not acted on")
            }
        }
    }

    /// What is allowed and hardly meant.
    private func warn(of page: MailboxPage, in block: Block) {
        let highest = page.policy.modes.highest
        if highest >= .approve, page.intake == .imap, block["authentication_server"] == nil {
            reader.doubtful(
                block.line,
                "mode `\(highest.rawValue)` and no `authentication_server`: every sender stays L0, nothing goes out",
                "name the host that writes Authentication-Results")
        }
        let needsYes =
            page.policy.modes.rows.contains { $0.mode == .approve }
            || page.policy.limits.actions.values.contains { $0.approveOver != nil }
        if needsYes, block["approvers"] == nil {
            reader.doubtful(
                block.line, "no `approvers`: nobody is told of what waits for a yes",
                "add `approvers:` with a name and an address")
        }
    }
}

/// Letters, digits, `-` and `.`: a host name, an address literal, or an authserv-id.
func isHost(_ text: String) -> Bool {
    (1...253).contains(text.utf8.count)
        && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
                true
            default: false
            }
        }
}
