import ArgumentParser
import Configuration
import Foundation
import Insight
import Mail
import OrderBook
import Resolution
import Store

struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Type as a customer and see every decision. A shop made for it, a clock of its own; sends nothing.",
        discussion: """
            A line `.` or an empty line ends a letter. Lines that begin with / are commands:
            /after 3d   time passes        /approve, /reject   a person answers what waits
            /attach F   with the next letter   /new   begins another conversation
            /world      the shop           /case, /explain     what became of it
            /quit       ends
            """)

    @OptionGroup var place: Place
    @Argument(help: "The mailbox.") var mailbox: String
    @Option(help: "Address of the customer who writes.") var from: String?
    @Option(help: "Name of the customer.") var name: String?
    @Option(help: "L0: nobody vouches for the sender, L1: the host does, L2: and the address is on file.")
    var level = "L2"
    @Option(help: "observe, draft, approve, send, or own: the rows of policy.yaml.") var mode: String?
    @Option(help: "Expect letters in this language: a warning is given when another is understood.")
    var language: String?
    @Option(help: "What the shop holds: a file as in tests/, without turns.") var world: String?
    @Option(help: "Write the conversation as a scenario that `replyd test` plays again.") var save: String?
    @Flag(help: "Ask the mailbox's models, which costs what they cost. Without it none is asked.") var models = false
    @Option(
        help:
            "Answer the questions to its models from this file, as `replyd explain --recording` writes it; none is asked."
    )
    var recording: String?
    @Flag(help: "One JSON object per turn.") var json = false

    func run() async throws {
        let files = try place.setting.mailboxes(only: [mailbox])
        guard let configuration = files.first else { throw Failure.usage("there is no mailbox `\(mailbox)`") }
        guard let level = Level.allCases.first(where: { $0.name == level }), level < .l3 else {
            throw Failure.usage("--level is L0, L1 or L2; L3 is reached with a code only")
        }
        if let save, FileManager.default.fileExists(atPath: save) {
            throw Failure.usage("\(save) exists; nothing is overwritten, name another file")
        }
        guard !models || recording == nil else {
            throw Failure.usage("--models asks the models, and --recording asks none; choose one")
        }
        guard !models && recording == nil || configuration.models != nil else {
            throw Failure.usage("\(mailbox) names no models; see `model:` in Mailboxes/example/mailbox.yaml")
        }
        let world = try described()
        let setting = place.setting
        let recorded = try recording.map { try RecordedAnswers(file: $0) }
        var advise: ((MailboxConfiguration, @escaping @Sendable () -> Date) throws -> Advisors?)?
        if let recorded {
            advise = { try recorded.advisors(of: $0, clock: $1) }
        } else if models {
            advise = { files, _ in try setting.advisors(of: files, clock: { Date() }) }
        }
        var simulation = try await Simulation(
            configuration, world: world, from: try writer(in: world), level: level, advise: advise)
        defer { Web.shutDown() }
        do {
            try await converse(&simulation, SimulationTelling(isJSON: json, recorded: recorded))
            if let save {
                let name = URL(fileURLWithPath: save).deletingPathExtension().lastPathComponent
                let text = SavedSimulation(simulation: simulation, name: name).yaml(
                    after: try await simulation.rehearsal.shop.snapshot())
                try Data(text.utf8).write(to: URL(fileURLWithPath: save), options: .withoutOverwriting)
            }
            try simulation.rehearsal.close()
        } catch {
            try? simulation.rehearsal.close()
            throw error
        }
    }

    /// What the shop holds at the beginning, and in which mode.
    private func described() throws -> Scenario {
        var text = "{}"
        if let world {
            guard let data = FileManager.default.contents(atPath: world) else {
                throw Failure.usage("cannot read \(world)")
            }
            text = String(decoding: data, as: UTF8.self)
        }
        let (scenario, problems) = decodeWorld(text, file: world ?? "world")
        let errors = problems.filter { !$0.isWarning }
        guard var scenario, errors.isEmpty else { throw Failure.configuration(errors) }
        if let mode {
            let chosen = Mode(rawValue: mode)
            guard chosen != nil || mode == "own" else {
                throw Failure.usage("--mode is observe, draft, approve, send or own")
            }
            scenario.mode = chosen
        }
        return scenario
    }

    private func writer(in world: Scenario) throws -> Customer {
        if from == nil, let first = world.world.customers.first { return first }
        let text = from ?? "customer@example.org"
        guard let address = EmailAddress(text) else {
            throw Failure.usage("--from is no plain e-mail address: \(text)")
        }
        return world.world.customers.first { $0.email == address }
            ?? Customer(id: "c-" + address.normalized, name: name ?? "", email: address)
    }

    // MARK: Typing

    private func converse(_ simulation: inout Simulation, _ telling: SimulationTelling) async throws {
        let isTyped = isatty(STDIN_FILENO) == 1
        if isTyped, !json {
            print("You write as \(simulation.writer.email). End a letter with an empty line, /quit ends.")
        }
        var lines: [String] = []
        while let line = readLine() {
            let isCommand = line.hasPrefix("/") && lines.isEmpty
            if isCommand {
                if line == "/quit" { break }
                try await obey(line, &simulation, telling)
            } else if line == "." || line.allSatisfy(\.isWhitespace) {
                try await send(&lines, &simulation, telling)
            } else {
                lines.append(line)
            }
        }
        try await send(&lines, &simulation, telling)
    }

    private func send(_ lines: inout [String], _ simulation: inout Simulation, _ telling: SimulationTelling)
        async throws
    {
        guard !lines.isEmpty else { return }
        let text = lines.joined(separator: "\n")
        lines = []
        let turn = try await simulation.write(text, subject: nil)
        telling.show(turn)
        if let language, let heard = turn.state?.language, heard != language {
            complain("the letter was taken for `\(heard)`, not `\(language)`")
        }
    }

    private func obey(_ line: String, _ simulation: inout Simulation, _ telling: SimulationTelling) async throws {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        switch words[0] {
        case "/after":
            guard let span = readSpan(rest) else {
                return complain("/after takes a span of time, such as 90m or 3d")
            }
            telling.show(try await simulation.wait(span))
        case "/approve": telling.show(try await simulation.answerApprovals(true))
        case "/reject": telling.show(try await simulation.answerApprovals(false))
        case "/attach" where !rest.isEmpty: simulation.attachments.append(rest)
        case "/new": simulation.isNewThread = true
        case "/world": print(telling.shop(try await simulation.rehearsal.shop.snapshot()))
        case "/case":
            let cases = try await simulation.rehearsal.ledger.cases(mailbox: mailbox)
            print(cases.isEmpty ? "  there is no case" : cases.map(telling.file).joined(separator: "\n"))
        case "/explain":
            for file in try await simulation.rehearsal.ledger.cases(mailbox: mailbox) {
                print("  \(file.id)")
                let ledger = simulation.rehearsal.ledger
                for step in story(try await ledger.trail(file.id), try await ledger.exchanges(file.id)) {
                    print("  " + readable(step, prompts: false).replacing("\n", with: "\n  "))
                }
            }
        default:
            let known = "/after, /approve, /reject, /attach, /new, /world, /case, /explain and /quit"
            complain("unknown: \(words[0]); there are \(known)")
        }
    }
}
