import Yams

/// Reads one file and keeps a list of everything that is wrong in it, instead of stopping at the first mistake.
final class Proofreader {
    let file: String
    private(set) var problems: [ConfigurationProblem] = []
    /// Names that stand in this file and must exist elsewhere; checked when everything is read.
    private(set) var mentions: [Mention] = []
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
            report(error, in: yaml, firstLine: firstLine)
            return nil
        }
    }

    private func report(_ error: any Error, in yaml: String, firstLine: Int) {
        let remedy = "correct the YAML there; the rest of this file is not read before"
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _):
            // What has no end is noticed at the end of the text; the line where it begins is the one to look at.
            let isUnfinished = problem.contains("end of stream") || problem.contains("stream end")
            let line = isUnfinished ? context?.mark.line ?? mark.line : mark.line
            wrong(line + offset, "this is no valid YAML: \(problem)", remedy)
        case YamlError.composer(_, let problem, let mark, _):
            wrong(mark.line + offset, "this is no valid YAML: \(problem)", remedy)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            let names = keys.sorted().map { "`\($0)`" }.joined(separator: ", ")
            wrong(context.mark.line + offset, "\(names) is given more than once in one block", "keep one of them")
        default:
            wrong(firstLine, "this is no readable YAML", remedy)
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
        /// An action, as `EffectKind` without its prefix.
        case action
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
