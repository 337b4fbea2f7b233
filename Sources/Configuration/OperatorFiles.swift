import Mail
import Resolution
package import Understanding

package import struct Foundation.Date

/// Reads and checks everything the operator wrote below `root`.
///
/// `mailboxes` are those in which nothing is wrong: a mistake in one keeps no other from being worked. `problems` are
/// all mistakes and warnings, not only the first, in the order of files and lines.
/// - Parameters:
///   - only: Names of the mailboxes to read; nil: all but `example`.
///   - today: Articles reviewed more than a year before it get a warning; nil: none does.
package func load(
    root: String, only: [String]? = nil, today: Date? = nil
) -> (mailboxes: [MailboxConfiguration], problems: [ConfigurationProblem]) {
    var files = OperatorFiles(root: root, today: today)
    let mailboxes = files.mailboxes(only: only)
    let problems = files.problems.sorted { a, b in
        a.file == b.file ? a.line < b.line : Array(a.file.utf8).lexicographicallyPrecedes(Array(b.file.utf8))
    }
    return (mailboxes, problems)
}

/// Reads the knowledge articles of one folder, whatever mailbox they belong to.
package func loadArticles(folder: String) -> (articles: [Article], problems: [ConfigurationProblem]) {
    var files = OperatorFiles(root: folder, today: nil)
    let place = Folder(path: folder, name: folder)
    guard place.exists else {
        files.problem(folder, "there is no such folder", "name one that holds articles")
        return ([], files.problems)
    }
    var readers: [Proofreader] = []
    let articles = files.articles(in: place, &readers)
    return (articles, files.problems + readers.flatMap(\.problems))
}

/// The operator's files while they are read: each brand once, whoever uses it, and each text once, wherever it stands.
struct OperatorFiles {
    let root: String
    let today: Date?
    var problems: [ConfigurationProblem] = []
    var shared = SharedTexts()
    private var brands: [String: Brand] = [:]

    init(root: String, today: Date?) {
        self.root = root
        self.today = today
    }

    private var all: Folder { Folder(path: root + "/Mailboxes", name: "Mailboxes") }

    mutating func mailboxes(only: [String]?) -> [MailboxConfiguration] {
        guard all.exists else {
            problem(
                "Mailboxes", "there is no such folder below \(root)", "create it, or name the right one with --root")
            return []
        }
        let names = all.folders
        for name in only ?? [] where !names.contains(name) {
            problem("Mailboxes/\(name)", "there is no such mailbox", suggestion(for: name, among: names))
        }
        var owners: [String: String] = [:]
        let mailboxes = names.filter { only?.contains($0) ?? ($0 != "example") }.compactMap { name in
            guard let mailbox = mailbox(name) else { return nil as MailboxConfiguration? }
            return claim(mailbox.configuration, line: mailbox.addressLine, &owners) ? mailbox.configuration : nil
        }
        if only == nil { unsaid(by: mailboxes) }
        return mailboxes
    }

    /// Only where everything is read, and no runbook is in doubt, it is known what nobody says.
    private mutating func unsaid(by mailboxes: [MailboxConfiguration]) {
        guard problems.allSatisfy({ $0.isWarning && !$0.file.contains("/runbooks") }),
            mailboxes.allSatisfy({ !$0.runbooks.isEmpty })
        else { return }
        for (name, brand) in brands {
            let runbooks = mailboxes.filter { $0.brand == name }.flatMap(\.runbooks)
            problems += UnsaidTemplates(brand: brand, runbooks: runbooks).problems
        }
    }

    mutating func problem(_ file: String, _ what: String, _ remedy: String, line: Int = 0, isWarning: Bool = false) {
        problems.append(ConfigurationProblem(file: file, line: line, what: what, remedy: remedy, isWarning: isWarning))
    }

    /// Two mailboxes with one address would both answer the same message.
    private mutating func claim(_ mailbox: MailboxConfiguration, line: Int, _ owners: inout [String: String]) -> Bool {
        for address in [mailbox.policy.address] + mailbox.aliases {
            if let owner = owners[address.normalized], owner != mailbox.name {
                problem(
                    "Mailboxes/\(mailbox.name)/mailbox.yaml", "\(address) is an address of mailbox `\(owner)`, too",
                    "let one of them answer", line: line)
                return false
            }
            owners[address.normalized] = mailbox.name
        }
        return true
    }

    /// One folder of `Mailboxes`: nil when anything in it, or in its brand, is wrong.
    private mutating func mailbox(_ name: String) -> (configuration: MailboxConfiguration, addressLine: Int)? {
        let before = problems.count
        let folder = all[name]
        if !isName(name) {
            problem(folder.name, "a mailbox cannot be called `\(name)`", "use a to z, digits, `-` and `_`")
        }
        checkNames(in: folder)
        var readers: [Proofreader] = []
        let settings = self.settings(in: folder, &readers)
        let runbooks = self.runbooks(in: folder["runbooks"], &readers)
        let articles = self.articles(in: folder["knowledge"], &readers)
        let scenarios = self.scenarios(in: folder["tests"], &readers)
        var brand: Brand?
        if let named = settings?.brand {
            brand = self.brand(named.name, namedBy: folder.name + "/mailbox.yaml", line: named.line)
        }
        problems += readers.flatMap(\.problems)
        if let settings {
            problems += MailboxChecks(
                page: settings, runbooks: runbooks,
                hasAllRunbooks: runbooks.count == folder["runbooks"].files(ending: ".md").count,
                brand: brand, mailboxFile: folder.name + "/mailbox.yaml"
            ).problems(of: readers.flatMap(\.mentions))
        }
        guard problems[before...].allSatisfy(\.isWarning), let settings, let brand, brand.isClean else { return nil }
        return configuration(name, settings, runbooks.compactMap(\.page.runbook), articles, brand, scenarios).map {
            ($0, settings.addressLine)
        }
    }

    private mutating func checkNames(in folder: Folder) {
        let known = ["mailbox.yaml", "policy.yaml", "runbooks", "knowledge", "tests"]
        for name in folder.names where !known.contains(name) {
            guard folder[name].exists || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { continue }
            problem("\(folder.name)/\(name)", "nothing reads it", suggestion(for: name, among: known))
        }
    }

    private mutating func settings(
        in folder: Folder, _ readers: inout [Proofreader]
    ) -> MailboxPage? {
        guard folder.names.contains("mailbox.yaml") else {
            // A slip in the name is noted already.
            if !folder.names.contains(where: { nearest(to: $0, among: ["mailbox.yaml"]) != nil }) {
                problem(folder.name, "mailbox.yaml is missing", "copy Mailboxes/example/mailbox.yaml")
            }
            return nil
        }
        guard let text = folder.text(of: "mailbox.yaml", &problems) else { return nil }
        let policy = self.policy(in: folder, &readers)
        let reader = Proofreader(file: folder.name + "/mailbox.yaml")
        readers.append(reader)
        return MailboxDecoder(root: root, reader: reader).decode(text, policy: policy)
    }

    private mutating func policy(in folder: Folder, _ readers: inout [Proofreader]) -> PolicyPage {
        guard folder.names.contains("policy.yaml") else {
            problem(
                folder.name, "policy.yaml is missing: the mailbox only looks on", "copy Mailboxes/example/policy.yaml",
                isWarning: true)
            return PolicyPage()
        }
        guard let text = folder.text(of: "policy.yaml", &problems) else { return PolicyPage() }
        let reader = Proofreader(file: folder.name + "/policy.yaml")
        readers.append(reader)
        return PolicyDecoder(reader: reader).decode(text)
    }

    private mutating func runbooks(in folder: Folder, _ readers: inout [Proofreader]) -> [ReadRunbook] {
        markdown(in: folder).compactMap { file, text in
            let reader = Proofreader(file: folder.name + "/" + file)
            readers.append(reader)
            return shared.runbook(text, reader).map { ReadRunbook(file: reader.file, page: $0) }
        }
    }

    fileprivate mutating func articles(in folder: Folder, _ readers: inout [Proofreader]) -> [Article] {
        markdown(in: folder).compactMap { file, text in
            let reader = Proofreader(file: folder.name + "/" + file)
            readers.append(reader)
            return ArticleDecoder(reader: reader, today: today).decode(text, path: file)
        }
    }

    private mutating func scenarios(in folder: Folder, _ readers: inout [Proofreader]) -> [Scenario] {
        for file in folder.files(ending: "") where !file.hasSuffix(".yaml") {
            problem(
                "\(folder.name)/\(file)", "nothing reads it", "let its name end in .yaml, or remove it", isWarning: true
            )
        }
        var names: [String: Scenario] = [:]
        return folder.files(ending: ".yaml").flatMap { file -> [Scenario] in
            guard let text = folder.text(of: file, &problems) else { return [] }
            let reader = Proofreader(file: folder.name + "/" + file)
            readers.append(reader)
            let scenarios = ScenarioDecoder(reader: reader).decode(text)
            for scenario in scenarios {
                if let other = names[scenario.name] {
                    reader.wrong(
                        scenario.line,
                        "`\(scenario.name)` is the name of another scenario: \(other.file):\(other.line)",
                        "give each a name of its own")
                }
                names[scenario.name] = scenario
            }
            return scenarios
        }
    }

    private mutating func markdown(in folder: Folder) -> [(file: String, text: String)] {
        let all = folder.files(ending: "")
        for file in all where !file.hasSuffix(".md") {
            problem(
                "\(folder.name)/\(file)", "nothing reads it", "let its name end in .md, or remove it", isWarning: true)
        }
        return all.filter { $0.hasSuffix(".md") }.compactMap { file in
            folder.text(of: file, &problems).map { (file, $0) }
        }
    }

    private mutating func brand(_ name: String, namedBy file: String, line: Int) -> Brand? {
        if let brand = brands[name] { return brand }
        let templates = Folder(path: root + "/Templates", name: "Templates")
        guard isName(name), templates[name].exists else {
            problem(
                file, "there is no brand `\(name)`", suggestion(for: name, among: templates.folders), line: line)
            return nil
        }
        let brand = BrandDecoder(folder: templates[name]).decode(&problems)
        brands[name] = brand
        return brand
    }
}
