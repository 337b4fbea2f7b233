import ArgumentParser
import Configuration
import Foundation
import Mail

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Writes a working configuration for a new mailbox, in mode draft. Overwrites nothing.")

    @OptionGroup var place: Place
    @Argument(help: "Name of the mailbox; else what stands before the @ of its address.") var name: String?
    @Option(help: "The address it answers for; asked for when it is missing.") var address: String?
    @Option(help: "Host where mail is read; else imap. and the address's domain.") var imap: String?
    @Option(help: "Host where mail is submitted; else smtp. and the address's domain.") var smtp: String?
    @Option(help: "Language of the first texts: de, en, es, fr, it or nl.") var language = "en"
    @Option(help: "Folder of Templates to write; else the name of the mailbox.") var brand: String?
    @Option(help: "File of the embedded order book; without it there is no shop.") var shop: String?
    @Option(help: "Who takes hand-overs; else team@ and the address's domain.") var team: String?

    func run() async throws {
        let starter = try starter()
        let root = place.setting.root
        for path in try starter.write(below: root) { print(path) }
        print(nextSteps(starter, root: root))
    }

    private func starter() throws -> StarterMailbox {
        guard let text = address ?? asked("Address of the mailbox: ") else {
            throw Failure.usage("name the address it answers for: replyd init --address help@shop.example")
        }
        guard let own = EmailAddress(text) else {
            throw Failure.usage("--address is no plain e-mail address: \(text); write it as local@domain")
        }
        let taker = team ?? "team@\(own.domain)"
        guard let taker = EmailAddress(taker), taker != own else {
            throw Failure.usage("--team must be another plain e-mail address: \(taker)")
        }
        let local = own.text.prefix { $0 != "@" }.lowercased()
        let mailbox = name ?? String(local.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        return StarterMailbox(
            name: mailbox, address: own, team: taker, imap: imap ?? "imap.\(own.domain)",
            smtp: smtp ?? "smtp.\(own.domain)", language: language, brand: brand ?? mailbox, shop: shop)
    }

    /// On a terminal only: a script gets an error instead of a question that nobody answers.
    private func asked(_ question: String) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        print(question, terminator: "")
        return readLine().flatMap { $0.isEmpty ? nil : $0 }
    }

    private func nextSteps(_ starter: StarterMailbox, root: String) -> String {
        """

        Next:
          1. Look at authentication_server and teams in Mailboxes/\(starter.name)/mailbox.yaml.
          2. Give the password to systemd, in a file that only root may read:
               install -D -m 0600 /dev/stdin /etc/replyd/credentials/\(starter.credential)
          3. replyd check \(starter.name) --root \(root)
             replyd test \(starter.name) --root \(root)
             replyd simulate \(starter.name) --root \(root)
          4. CREDENTIALS_DIRECTORY=/etc/replyd/credentials replyd doctor \(starter.name) --root \(root)
          5. CREDENTIALS_DIRECTORY=/etc/replyd/credentials \\
             replyd run --once --dry-run --mailbox \(starter.name) --root \(root)
             shows what would be answered; nothing is written to the mailbox.
        """
    }
}

extension StarterMailbox {
    /// Writes all of its files, or none when one of its folders is there already. Their paths.
    func write(below root: String) throws -> [String] {
        if let fault { throw Failure.usage(fault) }
        let files = FileManager.default
        for folder in ["Mailboxes/\(name)", "Templates/\(brand)"] where files.fileExists(atPath: root + "/" + folder) {
            throw Failure.usage("\(folder) exists below \(root); nothing was written, choose another name")
        }
        for (path, text) in self.files {
            let place = URL(fileURLWithPath: root + "/" + path)
            try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: place, options: .withoutOverwriting)
        }
        let problems = load(root: root, only: [name], today: Date()).problems
        guard problems.isEmpty else { throw Failure.configuration(problems) }
        return self.files.map(\.path)
    }
}
