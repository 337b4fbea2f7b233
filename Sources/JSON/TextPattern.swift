/// The part of ECMA-262 regular expressions that schemas use, searched in time that grows with the text only: a stranger wrote
/// the pattern, and a backtracking search can be made to take for ever.
///
/// Literals, `.`, classes, `\d \w \s` and their opposites, groups, `|`, `* + ? {m,n}`, `^`, `$`. Nil for the rest: look-around,
/// back-references, `\b`, `\p`.
struct TextPattern: Sendable, Equatable {
    indirect enum Node: Equatable {
        case one(Characters)
        case start, end
        case sequence([Node])
        case either([Node])
        case repeated(Node, least: Int, most: Int?)
    }

    struct Characters: Sendable, Equatable {
        var ranges: [ClosedRange<UInt32>] = []
        var isOpposite = false

        func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } != isOpposite }
    }

    private enum Step: Sendable, Equatable {
        case one(Characters)
        case start, end
        /// Relative to this step.
        case fork(Int, Int)
        case found
    }

    private var steps: [Step] = []

    private static let mostSteps = 2_000
    /// Characters; a longer text does not match.
    private static let longestText = 20_000

    init?(_ text: String) {
        guard text.utf8.count <= 1_000 else { return nil }
        var reader = PatternReader(Array(text.unicodeScalars))
        guard let node = reader.whole(), let made = Self.steps(node) else { return nil }
        steps = made + [.found]
    }

    private static func steps(_ node: Node) -> [Step]? {
        var made: [Step] = []
        switch node {
        case .one(let characters): made = [.one(characters)]
        case .start: made = [.start]
        case .end: made = [.end]
        case .sequence(let nodes):
            for node in nodes {
                guard let part = steps(node), made.count + part.count <= mostSteps else { return nil }
                made += part
            }
        case .either(let nodes):
            for (index, node) in nodes.enumerated().reversed() {
                guard let part = steps(node), made.count + part.count <= mostSteps else { return nil }
                // The last way needs no fork before it and no leap behind it.
                made =
                    index == nodes.count - 1
                    ? part : [.fork(1, part.count + 2)] + part + [.fork(made.count + 1, made.count + 1)] + made
            }
        case .repeated(let node, let least, let most):
            guard let part = steps(node), part.count * max(least, most ?? least + 1) <= mostSteps else { return nil }
            for _ in 0..<least { made += part }
            if let most {
                // Nested, each within the one before: a way out leads behind all of them.
                for left in stride(from: most - least, to: 0, by: -1) {
                    made += [.fork(1, left * (part.count + 1))] + part
                }
            } else {
                made += [.fork(1, part.count + 2)] + part + [.fork(-part.count - 1, -part.count - 1)]
            }
        }
        return made.count <= mostSteps ? made : nil
    }

    func matches(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.prefix(Self.longestText + 1).map(\.value)
        guard scalars.count <= Self.longestText else { return false }
        var now: [Int] = []
        var isIn = [Bool](repeating: false, count: steps.count)
        for index in 0...scalars.count {
            // A search: the pattern may begin anywhere.
            now.append(0)
            var reached: [Int] = []
            isIn = isIn.map { _ in false }
            while let step = now.popLast() {
                guard !isIn[step] else { continue }
                isIn[step] = true
                switch steps[step] {
                case .found: return true
                case .start: if index == 0 { now.append(step + 1) }
                case .end: if index == scalars.count { now.append(step + 1) }
                case .fork(let a, let b): now += [step + a, step + b]
                case .one(let characters):
                    if index < scalars.count, characters.contains(scalars[index]) { reached.append(step + 1) }
                }
            }
            now = reached
        }
        return false
    }
}

/// Reads a pattern by descent; nil for what it does not know.
private struct PatternReader {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    mutating func whole() -> TextPattern.Node? {
        guard let node = either(), next == nil else { return nil }
        return node
    }

    private mutating func either() -> TextPattern.Node? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 30 else { return nil }
        var ways: [TextPattern.Node] = []
        repeat {
            var parts: [TextPattern.Node] = []
            while let scalar = next, scalar != "|", scalar != ")" {
                guard let part = repeated() else { return nil }
                parts.append(part)
            }
            ways.append(.sequence(parts))
        } while take("|")
        return ways.count == 1 ? ways[0] : .either(ways)
    }

    private mutating func repeated() -> TextPattern.Node? {
        guard let node = atom() else { return nil }
        var (least, most): (Int, Int?) = (1, 1)
        switch next {
        case "*": (least, most) = (0, nil)
        case "+": (least, most) = (1, nil)
        case "?": (least, most) = (0, 1)
        case "{":
            guard let end = scalars[index...].firstIndex(of: "}") else { return nil }
            let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
            let halves = inside.split(separator: ",", omittingEmptySubsequences: false)
            guard (1...2).contains(halves.count), let first = Int(halves[0]), (0...1_000).contains(first) else {
                return nil
            }
            least = first
            most = halves.count == 1 ? first : halves[1].isEmpty ? nil : Int(halves[1])
            guard halves.count == 1 || halves[1].isEmpty || most.map({ (first...1_000).contains($0) }) == true else {
                return nil
            }
            index = end
        default: return node
        }
        if node == .start || node == .end { return nil }
        index += 1
        // Whether it takes much or little first changes nothing about whether it matches.
        _ = take("?")
        if let next, "*+{".unicodeScalars.contains(next) { return nil }
        return .repeated(node, least: least, most: most)
    }

    private mutating func atom() -> TextPattern.Node? {
        guard let scalar = next else { return nil }
        index += 1
        switch scalar {
        case "^": return .start
        case "$": return .end
        case ".": return .one(.init(ranges: [10...10, 13...13, 0x2028...0x2029], isOpposite: true))
        case "(":
            if take("?"), !take(":") { return nil }
            guard let inner = either(), take(")") else { return nil }
            return inner
        case "[": return characters().map { .one($0) }
        case "\\": return escaped().map { .one($0) }
        case "*", "+", "?", "{", "}", "]", ")", "|": return nil
        default: return .one(.init(ranges: [scalar.value...scalar.value]))
        }
    }

    private mutating func escaped() -> TextPattern.Characters? {
        guard let scalar = next else { return nil }
        index += 1
        let digits: [ClosedRange<UInt32>] = [48...57]
        let words: [ClosedRange<UInt32>] = [48...57, 65...90, 95...95, 97...122]
        let blanks: [ClosedRange<UInt32>] = [
            9...13, 32...32, 160...160, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
            0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
        ]
        switch scalar {
        case "d": return .init(ranges: digits)
        case "D": return .init(ranges: digits, isOpposite: true)
        case "w": return .init(ranges: words)
        case "W": return .init(ranges: words, isOpposite: true)
        case "s": return .init(ranges: blanks)
        case "S": return .init(ranges: blanks, isOpposite: true)
        case "n": return .init(ranges: [10...10])
        case "r": return .init(ranges: [13...13])
        case "t": return .init(ranges: [9...9])
        default:
            let isMark = scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
            return isMark ? .init(ranges: [scalar.value...scalar.value]) : nil
        }
    }

    private mutating func characters() -> TextPattern.Characters? {
        var made = TextPattern.Characters(isOpposite: take("^"))
        while let scalar = next, scalar != "]" {
            index += 1
            var low = [scalar.value...scalar.value]
            if scalar == "\\" {
                guard let some = escaped(), !some.isOpposite else { return nil }
                low = some.ranges
            }
            guard next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
                made.ranges += low
                continue
            }
            index += 1
            guard var high = next?.value, low.count == 1, low[0].count == 1 else { return nil }
            index += 1
            if high == 92 {
                guard let some = escaped(), !some.isOpposite, some.ranges.count == 1, some.ranges[0].count == 1 else {
                    return nil
                }
                high = some.ranges[0].lowerBound
            }
            guard low[0].lowerBound <= high else { return nil }
            made.ranges.append(low[0].lowerBound...high)
        }
        return take("]") ? made : nil
    }
}
