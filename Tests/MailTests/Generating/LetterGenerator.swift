import Foundation

/// A letter as a mail program would send it, and what its author wrote in it.
struct GeneratedLetter {
    /// Program, language, layout and signature: enough to say what a failure is about.
    var name: String
    var bytes: [UInt8]
    var body: String
    /// The author's own paragraphs, in order.
    var paragraphs: [String]
    /// What is right: the author's words without and with what stands below them.
    var accepted: [String]
}

/// Writes letters as people and their programs do; the same ones for the same seed.
struct LetterGenerator {
    enum Layout: String, CaseIterable { case top, bottom, inline, around, forwarded }

    private var numbers: SeededNumbers
    private var formatters: [String: DateFormatter] = [:]
    let name: String
    let address: String
    private var date = Date(timeIntervalSince1970: 1_700_000_000)

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
        let people = [
            ("Lumen Support", "help@lumen.example"), ("Anna Möller", "anna.moeller@lumen.example"),
            ("Lumen | Support", "support+id1042@lumen.example"), ("Иван Петров", "ivan@lumen.example"),
            ("Kate O'Brien (Lumen)", "kate.obrien@mail.lumen.example"), ("王小明", "wang@lumen.example"),
            ("Dr. Lee-Ann van der Berg", "lee@lumen.example"), ("Équipe Lumen", "equipe@lumen.example"),
            ("Lumen Customer Care Team Northern Europe", "customer.care.northern.europe@lumen.example"),
        ]
        (name, address) = people.randomElement(using: &numbers) ?? people[0]
        date += Double(Int.random(in: 0..<90_000_000, using: &numbers))
    }

    mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &numbers)] }
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

    /// A plain-text letter.
    mutating func plain() -> GeneratedLetter {
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0...5:
            return attributed(AttributionFrames.all[Int.random(in: 0..<AttributionFrames.all.count, using: &numbers)])
        case 6...7: return headed()
        default: return Bool.random(using: &numbers) ? forwarded() : unquoted()
        }
    }

    mutating func attributed(_ frame: AttributionFrames.Frame) -> GeneratedLetter {
        let layout = pick([Layout.top, .top, .top, .bottom, .inline, .around])
        var attribution = filled(frame.words, frame.language)
        let isWrapped = chance(40)
        if isWrapped { attribution = wrapped(attribution, at: pick([64, 72, 76, 78])) }
        // Yahoo and Notes put no mark in front of what they quote.
        let isBare = layout == .top && (["yahoo", "notes", "mailru", "zoho"].contains(frame.program) && chance(50))
        let mark = isBare ? (frame.program == "yahoo" ? pick(["", "  "]) : "") : pick(["> ", "> ", "> ", ">"])
        var quote = quoted(mark, blankBelow: isBare)
        if chance(25), !isBare {
            quote +=
                "\n" + mark + "\n"
                + (filled(frame.words, frame.language) + "\n" + quoted("> ", blankBelow: false))
                .split(separator: "\n", omittingEmptySubsequences: false).map { mark + $0 }.joined(separator: "\n")
        }
        let gap = chance(50) || isBare ? "\n\n" : "\n"
        return assemble(
            "\(frame.program)/\(frame.language)", frame.language, layout, attribution + gap, quote,
            canFlow: !isWrapped && !isBare)
    }

    /// Below a block of labels, as Outlook and its kin write it.
    mutating func headed() -> GeneratedLetter {
        let labels = pick(HeaderFrames.all)
        let program = pick(["outlook", "outlook-rule", "outlook-original", "android", "zimbra", "notes", "qq", "bold"])
        var block = headerBlock(labels, program)
        if program == "bold", chance(30) { block = block.replacing("<\(address)>", with: "[mailto:\n\(address)]") }
        let quote = quoted(chance(25) && program != "qq" ? "> " : "", blankBelow: true)
        return assemble(
            "\(program)/\(labels.language)", labels.language, .top, block + "\n\n", quote, canFlow: false)
    }

    mutating func forwarded() -> GeneratedLetter {
        let labels = pick(HeaderFrames.all)
        let separator = pick([
            "---------- \(pick(labels.forwarded)) ---------", "---------- \(pick(labels.forwarded)) ----------",
            "-------- \(pick(labels.forwarded)) --------", "---------- Forwarded message ---------",
        ])
        let block = "\(separator)\n\(headerLines(labels, "gmail"))\n\n\n\(quoted("", blankBelow: true))"
        let paragraph = pick(HumanWords.paragraphs(labels.language))
        let name = "forward/\(labels.language)"
        return letter(
            name, "\(paragraph)\n\n\(block)\n", [paragraph], [paragraph, "\(paragraph)\n\(block)"], flowed: false)
    }

    /// A letter that quotes nothing.
    mutating func unquoted() -> GeneratedLetter {
        let language = pick(HeaderFrames.all).language
        let paragraphs = words(language, 2...5)
        let closing = chance(60) ? pick(ClosingWords.signatures(language)) : nil
        let text = paragraphs.joined(separator: "\n\n") + (closing.map { "\n\n" + $0.words } ?? "") + "\n"
        return letter(
            "letter/\(language)/\(closing?.role ?? "none")", text, paragraphs,
            [paragraphs.joined(separator: "\n"), paragraphs.joined(separator: "\n") + "\n" + (closing?.words ?? "")],
            flowed: chance(20))
    }

    mutating func words(_ language: String, _ count: ClosedRange<Int>) -> [String] {
        (0..<Int.random(in: count, using: &numbers)).map { number in
            number > 0 && chance(30) ? pick(HumanWords.tricky) : pick(HumanWords.paragraphs(language))
        }
    }

    private mutating func assemble(
        _ name: String, _ language: String, _ layout: Layout, _ heading: String, _ quote: String, canFlow: Bool
    ) -> GeneratedLetter {
        let first = words(language, 1...3)
        let second = words(language, 1...2)
        let closing = layout != .around && chance(45) ? pick(ClosingWords.signatures(language)) : nil
        let below = closing.map { "\n\n" + $0.words } ?? ""
        let said = first.joined(separator: "\n\n")
        let (text, paragraphs): (String, [String])
        switch layout {
        case .top, .forwarded:
            (text, paragraphs) = ("\(said)\(below)\n\n\(heading)\(quote)\n", first)
        case .bottom:
            (text, paragraphs) = ("\(heading)\(quote)\n\n\(said)\(below)\n", first)
        case .around:
            let more = second.joined(separator: "\n\n")
            (text, paragraphs) = ("\(said)\n\n\(heading)\(quote)\n\n\(more)\n", first + second)
        case .inline:
            let other = quoted("> ", blankBelow: false)
            (text, paragraphs) = (
                "\(heading)\(quote)\n\n\(said)\n\n\(other)\n\n\(second.joined(separator: "\n\n"))\(below)\n",
                first + second
            )
        }
        let bare = paragraphs.joined(separator: "\n")
        return letter(
            "\(name)/\(layout)/\(closing?.role ?? "none")", text, paragraphs,
            [bare, bare + "\n" + (closing?.words ?? "")],
            flowed: canFlow && chance(25))
    }

    private func letter(
        _ name: String, _ text: String, _ paragraphs: [String], _ accepted: [String], flowed: Bool
    ) -> GeneratedLetter {
        let type = "text/plain; charset=utf-8" + (flowed ? "; format=flowed" : "")
        let body = flowed ? flowing(text) : text
        return GeneratedLetter(
            name: name + (flowed ? "/flowed" : ""), bytes: wholeLetter(type, body), body: body, paragraphs: paragraphs,
            accepted: accepted)
    }
}

// What letters are made of.
extension LetterGenerator {
    func wholeLetter(_ type: String, _ body: String) -> [UInt8] {
        letterBytes(
            [
                "From: Noor Haddad <noor@example.net>", "To: \(address)", "Subject: Re: your lamp",
                "Date: Tue, 3 Nov 2026 15:00:00 +0100", "Message-ID: <1@example.net>", "MIME-Version: 1.0",
                "Content-Type: \(type)", "Content-Transfer-Encoding: 8bit",
            ], body)
    }

    private func letterBytes(_ header: [String], _ body: String) -> [UInt8] { MailTests.letter(header, body) }

    mutating func quoted(_ mark: String, blankBelow: Bool) -> String {
        let text = pick(HumanWords.quoted)
        guard !mark.isEmpty else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? (mark.first == ">" ? ">" : "") : mark + $0
        }.joined(separator: "\n")
    }

    /// The words of a frame with name, address and date put in.
    mutating func filled(_ words: String, _ language: String) -> String {
        var result = words.replacing("{n}", with: name).replacing("{m}", with: address).replacing("↵", with: "\n")
        while let open = result.firstIndex(of: "«"), let close = result[open...].firstIndex(of: "»") {
            let pattern = String(result[result.index(after: open)..<close])
            result.replaceSubrange(open...close, with: dated(pattern, language))
        }
        return result
    }

    mutating func dated(_ pattern: String, _ language: String) -> String {
        let key = language + pattern
        if let known = formatters[key] { return known.string(from: date) }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: language)
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = pattern
        formatters[key] = formatter
        return formatter.string(from: date)
    }

    mutating func headerLines(_ labels: HeaderFrames.Labels, _ program: String) -> String {
        let language = labels.language
        let isWide = ["qq", "android"].contains(program) && ["zh_Hans", "zh_Hant", "ja"].contains(language)
        let colon = isWide ? "：" : language == "fr" ? " : " : ": "
        let bold = program == "bold" ? "*" : ""
        func line(_ label: String, _ value: String) -> String {
            "\(bold)\(label)\(colon.trimmingCharacters(in: .whitespaces))\(bold) \(value)"
        }
        let long = dated("EEEE, d MMMM yyyy HH:mm", language)
        let who = program == "zimbra" ? "\"\(name)\" <\(address)>" : "\(name) <\(address)>"
        let from = line(pick(labels.from), program == "outlook" && chance(20) ? name : who)
        let sent = line(pick(labels.sent), long)
        let on = line(pick(labels.date), dated("d.MM.yyyy HH:mm", language) + pick(["", " (GMT+01:00)"]))
        let to = line(pick(labels.to), pick(["Noor Haddad <noor@example.net>", "noor@example.net"]))
        let copy = line(pick(labels.copy), "Lumen Sales <sales@lumen.example>")
        let subject = line(pick(labels.subject), pick(["Re: your lamp", "AW: Lampe: Nr. 1042", "[#1042] order"]))
        let copies = chance(25) ? [copy] : []
        switch program {
        case "android": return ([from, on, to] + copies + [subject]).joined(separator: "\n")
        case "gmail": return ([from, on, subject, to] + copies).joined(separator: "\n")
        case "notes": return ([from, to] + copies + [on, subject]).joined(separator: "\n")
        case "zimbra": return ([from, to] + copies + [sent, subject]).joined(separator: "\n")
        default: return ([from, sent, to] + copies + [subject]).joined(separator: "\n")
        }
    }

    private mutating func headerBlock(_ labels: HeaderFrames.Labels, _ program: String) -> String {
        let lines = headerLines(labels, program)
        switch program {
        case "outlook-rule": return String(repeating: "_", count: 32) + "\n" + lines
        case "outlook-original": return "-----\(pick(labels.original))-----\n" + lines
        case "android": return "-------- \(pick(labels.original)) --------\n" + lines
        case "zimbra": return "----- \(pick(labels.original)) -----\n" + lines
        case "qq": return "------------------ \(pick(labels.original)) ------------------\n" + lines
        default: return lines
        }
    }

    /// Broken at blanks, as programs break lines before they send them.
    private func wrapped(_ text: String, at width: Int) -> String {
        text.split(separator: "\n").map { line in
            var result = ""
            var length = 0
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                if length > 0, length + word.count >= width {
                    result += "\n"
                    length = 0
                } else if length > 0 {
                    result += " "
                }
                result += word
                length += word.count + 1
            }
            return result
        }.joined(separator: "\n")
    }

    /// Long lines with soft breaks (RFC 3676).
    private func flowing(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let mark = line.prefix { $0 == ">" }
            guard line != "-- " else { return String(line) }
            let content = line.dropFirst(mark.count).drop { $0 == " " && !mark.isEmpty }
            var trimmed = String(content)
            while trimmed.last == " " { trimmed.removeLast() }
            let stuffing = mark.isEmpty ? (trimmed.hasPrefix(" ") || trimmed.hasPrefix("From ") ? " " : "") : " "
            return wrapped(trimmed, at: 66).split(separator: "\n", omittingEmptySubsequences: false)
                .map { String(mark) + stuffing + $0 }.joined(separator: " \n")
        }.joined(separator: "\n")
    }
}
