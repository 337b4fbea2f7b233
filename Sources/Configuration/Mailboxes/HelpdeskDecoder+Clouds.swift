import Integrations
import Transport

// Systems whose sign-in is more than a token; docs/connectors explains the keys.
extension HelpdeskDecoder {
    func salesforce(_ block: Block, _ common: Common) -> Connector? {
        let address = address(block)
        if let address, address.path != "/" {
            block["url"]?.wrong(
                "`helpdesk.url` has a path", "write the org's own address, https://NAME.my.salesforce.com")
        }
        let login = login(block.required("login", "write a block with `client_id` and `client_secret` or `key`"))
        let fields = block["fields"]?.block(MailboxKeys.salesforceFields)
        func field(_ key: String, _ standard: String) -> String {
            guard let entry = fields?[key], let text = entry.text() else { return standard }
            if !Salesforce.isFieldName(text) {
                entry.wrong(
                    "\(entry.title) is no name of a field: `\(text)`", "write its API name, such as \(standard)")
            }
            return text
        }
        let names = (id: field("id", "AI_Thread_Id__c"), tags: field("tags", "AI_Tags__c"))
        if names.id.utf8.elementsEqual(names.tags.utf8) {
            block["fields"]?.wrong("`helpdesk.fields` names a field twice", "each needs a field of its own")
        }
        let owner = block["queue"].flatMap { self.owner($0) }
        let escalation = block["escalation_queue"].flatMap { self.owner($0) }
        let owners = owners(block["owners"]) { self.owner($0) }
        let statuses = block["statuses"]?.block(MailboxKeys.salesforceStatuses)
        func word(_ entry: Entry?, _ standard: String) -> String { entry.flatMap { value($0) } ?? standard }
        let words = Salesforce.Words(
            new: word(statuses?["new"], "New"), open: word(statuses?["open"], "Working"),
            escalated: word(statuses?["escalated"], "Escalated"), resolved: word(statuses?["resolved"], "Closed"))
        if common.resolves, words.resolved.utf8.elementsEqual(words.open.utf8) {
            block["statuses"]?.wrong("`open` and `resolved` are the same word", "name the status of a closed case")
        }
        let own = address.map {
            Salesforce.Settings(
                address: $0, idField: names.id, tagsField: names.tags, prefix: common.prefix, owner: owner,
                escalationOwner: escalation, owners: owners, priority: block["priority"].flatMap { value($0) },
                origin: word(block["origin"], "Email"), words: words,
                records: block["records"]?.choice(Salesforce.Records.self) ?? .comments, resolves: common.resolves)
        }
        guard let own, let login else { return nil }
        return Connector(
            backend: .salesforce(own, login.login), hosts: [own.address.host], secrets: [login.key: login.secret])
    }

    private typealias Login = (login: HelpdeskSettings.SalesforceLogin, key: String, secret: String)

    private func login(_ entry: Entry?) -> Login? {
        guard let entry, let block = entry.block(MailboxKeys.salesforceLogin) else { return nil }
        let id = block.required("client_id", "write the consumer key of the connected app").flatMap { value($0) }
        switch (block["client_secret"], block["key"]) {
        case (let secret?, nil):
            for key in ["user", "audience"] {
                block[key]?.wrong("`\(key)` says nothing beside `client_secret`", "it belongs to `key`; remove it")
            }
            guard let id, let name = SecretDecoder().decode(secret) else { return nil }
            return (.clientCredentials(id: id), "client_secret", name)
        case (nil, let key?):
            let user = block.required("user", "name the user that replyd works as").flatMap { value($0) }
            let audience =
                block["audience"]?.choice(among: ["https://login.salesforce.com", "https://test.salesforce.com"])
                ?? "https://login.salesforce.com"
            guard let id, let user, let name = SecretDecoder().decode(key) else { return nil }
            return (.key(id: id, user: user, audience: audience), "key", name)
        case (_?, let key?): key.wrong("`login` has both `client_secret` and `key`", "keep one of them")
        case (nil, nil): entry.wrong("`login` has neither `client_secret` nor `key`", "write one of them")
        }
        return nil
    }

    private func owner(_ entry: Entry) -> String? {
        guard let text = entry.text() else { return nil }
        if Salesforce.isOwner(text) { return text }
        entry.wrong(
            "\(entry.title) is no id of a queue or user: `\(text)`", "write 15 or 18 signs that begin with 00G or 005")
        return nil
    }

    /// A word of a picklist, an id, a name: text that goes into a JSON value.
    private func value(_ entry: Entry) -> String? {
        guard let text = entry.text() else { return nil }
        if (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) { return text }
        entry.wrong("\(entry.title) cannot be that", "write 1 to 255 printable signs")
        return nil
    }

    func amazonConnect(_ block: Block, _ common: Common) -> Connector? {
        let region = block.required("region", "name the AWS region, such as eu-central-1")?.text()
        let places = region.flatMap { AmazonConnect.Places(region: $0) }
        if let region, places == nil {
            block["region"]?.wrong("`helpdesk.region` is no region: `\(region)`", "write it as eu-central-1")
        }
        let accessKey = block.required("access_key", "write the access key id, AKIA…").flatMap { plain($0) }
        let secret = secret(block, "secret_key")
        let session = block["session_token"].flatMap { SecretDecoder().decode($0) }
        let domain = block.required("domain", "write the id of the Cases domain").flatMap { plain($0) }
        let template = block.required("template", "write the id of the case template").flatMap { plain($0) }
        let customers = block.required("customers", "write the ARN of a Customer Profiles domain, or of one profile")?
            .text()
        let profiles = customers.flatMap { AmazonConnect.Customers($0) }
        if let customers, profiles == nil || region.map({ !isOf($0, customers) }) ?? false {
            block["customers"]?.wrong(
                "`helpdesk.customers` is no ARN of this region's Customer Profiles", "write arn:aws:profile:REGION:…")
        }
        let fields = block.required("fields", "write a block with `id` and `tags`")?.block(MailboxKeys.connectFields)
        let id = fields?.required("id", "write the id of a text field").flatMap { plain($0) }
        let tags = fields?.required("tags", "write the id of a text field").flatMap { plain($0) }
        if let id, let tags, id.utf8.elementsEqual(tags.utf8) {
            block["fields"]?.wrong("`helpdesk.fields` names a field twice", "each needs a field of its own")
        }
        let statuses = block["statuses"]?.block(MailboxKeys.connectStatuses)
        let tasks = tasks(block["tasks"], region: region)
        guard let places, let region, let accessKey, let secret, let domain, let template, let profiles, let id,
            let tags
        else { return nil }
        let own = AmazonConnect.Settings(
            places: places, region: region, domain: domain, template: template, customers: profiles, idField: id,
            tagsField: tags, summaryField: fields?["summary"].flatMap { plain($0) } ?? "summary", prefix: common.prefix,
            words: AmazonConnect.Words(
                open: statuses?["open"].flatMap { value($0) } ?? "open",
                resolved: statuses?["resolved"].flatMap { value($0) } ?? "closed"), tasks: tasks,
            resolves: common.resolves)
        var secrets = ["secret_key": secret]
        secrets["session_token"] = session
        return Connector(
            backend: .amazonConnect(own, accessKey: accessKey), hosts: places.hosts, secrets: secrets)
    }

    private func tasks(_ entry: Entry?, region: String?) -> AmazonConnect.Tasks? {
        guard let entry, let block = entry.block(MailboxKeys.connectTasks) else { return nil }
        let instance = block.required("instance", "write the ARN of the instance")?.text()
        let target = target(entry, block)
        var teams: [String: AmazonConnect.Tasks.Target] = [:]
        for (team, value) in block["teams"]?.pairs() ?? [] {
            reader.mention(.team, team, at: value.line)
            teams[team] = value.block(["flow", "quick_connect"]).flatMap { self.target(value, $0) }
        }
        guard let instance, let target else { return nil }
        let tasks = AmazonConnect.Tasks(instance: instance, target: target, teams: teams)
        if tasks == nil || region.map({ !isOf($0, instance) }) ?? false {
            block["instance"]?.wrong(
                "`helpdesk.tasks.instance` is no ARN of an instance in this region",
                "write arn:aws:connect:REGION:ACCOUNT:instance/ID")
        }
        return tasks
    }

    private func target(_ entry: Entry, _ block: Block) -> AmazonConnect.Tasks.Target? {
        switch (block["flow"], block["quick_connect"]) {
        case (let flow?, nil): return plain(flow).map { .flow($0) }
        case (nil, let quick?): return plain(quick).map { .quickConnect($0) }
        case (_?, _?): entry.wrong("\(entry.title) has both `flow` and `quick_connect`", "keep one of them")
        case (nil, nil): entry.wrong("\(entry.title) has neither `flow` nor `quick_connect`", "write one of them")
        }
        return nil
    }

    private func plain(_ entry: Entry) -> String? {
        guard let text = entry.text() else { return nil }
        if AmazonConnect.isPlain(text) { return text }
        entry.wrong("\(entry.title) is no id: `\(text)`", "write letters, digits, `-` and `_` only")
        return nil
    }

    private func isOf(_ region: String, _ arn: String) -> Bool {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count > 3 && parts[3].utf8.elementsEqual(region.utf8)
    }
}
