import Examples
import Reply
import Resolution
import Understanding

/// A runbook with the file it was read from.
struct ReadRunbook {
    let file: String
    let page: RunbookPage
}

extension OperatorFiles {
    /// Puts together what was read without a mistake.
    mutating func configuration(
        _ name: String, _ page: MailboxPage, _ runbooks: [Runbook], _ articles: [Article], _ brand: Brand,
        _ scenarios: [Scenario]
    ) -> MailboxConfiguration? {
        guard let address = page.address, let account = page.account, let brandName = page.brand?.name,
            let templates = brand.templates
        else { return nil }
        var voice = brand.voice
        if !page.languages.isEmpty {
            let names = page.languages.map(\.name)
            voice.languages = voice.languages.filter { names.contains($0.key) }
        }
        // What the operator wrote decides: a standard sentence that stands in a runbook is that runbook's.
        var known = Set(runbooks.flatMap { $0.when.examples.map { $0.lowercased() } })
        let examples = shared.one(
            runbooks.flatMap { runbook in
                let more = standard(runbook, page).filter { known.insert($0.lowercased()).inserted }
                return labelled(runbook, runbook.when.examples + more)
            })
        let counterexamples = shared.one(runbooks.flatMap { labelled($0, $0.when.counterexamples) })
        var calendar = page.policy.calendar
        calendar.zone = page.timeZone
        var policy = MailboxPolicy(
            name: name, address: address, modes: page.policy.modes, limits: page.policy.limits,
            teams: page.teams, approvers: page.approvers, acknowledges: page.acknowledges,
            serverSavesSent: page.serverSavesSent, calendar: calendar, serviceLevels: page.policy.serviceLevels)
        policy.approverUsers = page.approverUsers
        policy.approvalTimes = page.approvalTimes
        policy.closing = page.closing
        return MailboxConfiguration(
            name: name, intake: page.intake, account: account, fromName: page.fromName, aliases: page.aliases,
            authenticationServer: page.trustedServer,
            policy: policy,
            escalations: page.escalations, brand: brandName, voice: voice, templates: templates, runbooks: runbooks,
            articles: shared.one(articles), examples: examples, counterexamples: counterexamples, since: page.since,
            routes: page.routes, shop: page.shop, keywordPrefix: page.keywordPrefix,
            voicedTopics: page.voicedTopics, minimumConfidence: page.minimumConfidence,
            actingConfidence: page.actingConfidence, helpdesk: page.helpdesk, models: page.models,
            sendsPerMinute: page.sendsPerMinute, retention: page.retention, timeZone: page.timeZone,
            scenarios: scenarios)
    }

    /// Those of the languages that the mailbox answers in; of all where it names none.
    private func standard(_ runbook: Runbook, _ page: MailboxPage) -> [String] {
        StandardExamples.wishes.filter { runbook.when.standard?.contains($0.name) ?? false }
            .flatMap { $0.messages(in: page.languages.map(\.name)) }
    }

    private func labelled(_ runbook: Runbook, _ texts: [String]) -> [Example] {
        guard let category = runbook.when.categories.first else { return [] }
        return texts.map { Example(text: $0, intent: category) }
    }
}
