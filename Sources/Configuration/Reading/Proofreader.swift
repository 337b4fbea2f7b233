import Resolution
import Yams

/// Reads one file and keeps a list of everything that is wrong in it, instead of stopping at the first mistake.
final class Proofreader {
    let file: String
    private(set) var problems: [ConfigurationProblem] = []
    /// Names that stand in this file and must exist elsewhere; checked when everything is read.
    private(set) var mentions: [Mention] = []
    /// Actions of a runbook that ask a person above an amount of their own.
    private(set) var approvals: [(line: Int, kind: String, over: Money)] = []
    /// Lines of the file that stand before the YAML text.
    private var offset = 0

    init(file: String) {
        self.file = file
    }

    /// True when nothing but warnings was found so far.
    var isClean: Bool { problems.allSatisfy(\.isWarning) }

    func wrong(_ line: Int, _ what: String, _ remedy: String) {
        problems.append(ConfigurationProblem(file: file, line: line, what: what, remedy: remedy))
    }

    func doubtful(_ line: Int, _ what: String, _ remedy: String) {
        problems.append(ConfigurationProblem(file: file, line: line, what: what, remedy: remedy, isWarning: true))
    }

    func mention(_ kind: Mention.Kind, _ name: String, at line: Int, known: Known? = nil) {
        mentions.append(Mention(kind: kind, name: name, file: file, line: line, known: known))
    }

    func approval(_ line: Int, of kind: String, over: Money) { approvals.append((line, kind, over)) }

    /// What another reader found in the same text of another file.
    func repeatMentions(of known: [Mention]) {
        mentions += known.map {
            Mention(kind: $0.kind, name: $0.name, file: file, line: $0.line, known: $0.known)
        }
    }

    /// The line of the file on which a node stands.
    func line(of node: Node) -> Int { (node.mark?.line ?? 1) + offset }

    /// The root of a YAML text whose first line is line `firstLine` of the file.
    func root(of yaml: String, firstLine: Int = 1) -> Entry? {
        offset = firstLine - 1
        do {
            // Without resolving rules every scalar stays the text that was written: `no` is not false, 1e3 not 1000.
            guard let node = try compose(yaml: yaml, .basic) else {
                wrong(firstLine, "the file is empty", "write at least its required keys; see Mailboxes/example")
                return nil
            }
            return Entry(node: node, line: line(of: node), name: "", reader: self)
        } catch {
            let fault = YAMLFault(error, in: yaml)
            wrong(fault.line + offset, fault.what, fault.remedy)
            return nil
        }
    }
}

/// A name in one file that must exist in another: checked when all files are read.
struct Mention {
    enum Kind {
        /// An intent that some runbook answers.
        case category
        case team
        case template
        /// A template that a scenario expects.
        case reply
        /// In which an article is written.
        case language
        /// An action, as `EffectKind` without its prefix.
        case action
        /// A row of `autonomy`, by its number.
        case row
        /// An exchange for something else than was ordered.
        case variant
        /// Something only a shop can answer.
        case shop
    }

    let kind: Kind
    let name: String
    let file: String
    let line: Int
    /// For a template: what the steps before it have brought.
    let known: Known?
}
