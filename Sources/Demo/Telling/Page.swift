import Foundation

/// What a person reads: colours on a terminal only, and none when NO_COLOR is set (https://no-color.org).
struct Page: Sendable {
    enum Ink: String {
        case bold = "1"
        case dim = "2"
        case green = "32"
        case red = "31"
        case blue = "34"
    }

    private let hasColours = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

    func ink(_ text: String, _ inks: Ink...) -> String {
        guard hasColours, !text.isEmpty else { return text }
        return inks.map { "\u{1B}[\($0.rawValue)m" }.joined() + text + "\u{1B}[0m"
    }

    func line(_ text: String = "") {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// A label in a column of its own, and its lines beside it.
    func field(_ label: String, _ lines: [String]) {
        for (index, text) in lines.enumerated() {
            line("   " + ink((index == 0 ? label : "").padded(to: 12), .dim) + text)
        }
    }

    /// The first lines of a message, with a bar before them.
    func quote(_ text: String, lines limit: Int) -> [String] {
        let lines = text.split(separator: "\n").flatMap { printable($0.trimmingCharacters(in: .whitespaces)).wrapped }
        let shown = lines.prefix(limit).map { ink("│ ", .blue) + $0 }
        return lines.count > limit ? shown + [ink("│ …", .blue)] : shown
    }

    /// A table with a dim head.
    func table(_ head: [String], _ rows: [[String]]) {
        let widths = head.indices.map { column in
            ([head] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        func row(_ cells: [String]) -> String {
            let line = zip(cells, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
        line("   " + ink(row(head), .dim))
        for cells in rows { line("   " + row(cells.map { printable($0) })) }
    }

    /// Strangers' text must not steer the terminal.
    private func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }))
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    /// Lines of at most 96 characters, broken between words.
    var wrapped: [String] {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= 96 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    func cut(to width: Int) -> String { count <= width ? self : prefix(width - 1) + "…" }
}

extension Duration {
    /// `0.42 s`.
    var words: String {
        let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
        return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100) s"
    }
}
