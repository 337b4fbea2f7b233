/// Letters in HTML, as programs mark them up.
extension LetterGenerator {
    mutating func html() -> GeneratedLetter {
        html(pick(HTMLFrames.all))
    }

    mutating func html(_ frame: HTMLFrames.Frame) -> GeneratedLetter {
        let attribution =
            frame.attribution.isEmpty
            ? nil : pick(AttributionFrames.all.filter { frame.attribution.contains($0.program) })
        let labels = pick(HeaderFrames.all)
        let language = attribution?.language ?? labels.language
        let paragraphs = words(language, 1...3)
        let more = words(language, 1...2)
        var markup = frame.markup
        let hasSignature = markup.contains("{s:") && chance(50)
        let signature = "Noor Haddad<br>Haddad Interiors"
        if let open = markup.firstRange(of: "{s:"), let close = markup[open.upperBound...].firstIndex(of: "}") {
            let inner = markup[open.upperBound..<close].replacing("*", with: signature)
            markup.replaceSubrange(open.lowerBound...close, with: hasSignature ? inner : "")
        }
        if let open = markup.firstRange(of: "{h:"), let close = markup[open.upperBound...].firstIndex(of: "}") {
            let tag = String(markup[open.upperBound..<close])
            markup.replaceSubrange(open.lowerBound...close, with: labelled(labels, frame.program, tag))
        }
        let hasMore = markup.contains("{p2}")
        markup = markup.replacing("{p2}", with: marked(more, "<br><br>"))
            .replacing("{p}", with: marked(paragraphs, pick(["<br><br>", "<br><br>", "</div><div><br></div><div>"])))
        while let place = markup.firstRange(of: "{q}") {
            markup.replaceSubrange(place, with: escaped(quoted("", blankBelow: false)))
        }
        if let attribution {
            markup = markup.replacing("{a}", with: linked(filled(attribution.words, attribution.language)))
        }
        markup = markup.replacing("{o}", with: escaped(pick(labels.original)))
        let said = hasMore ? paragraphs + more : paragraphs
        let bare = said.joined(separator: "\n")
        let below = [
            "Noor Haddad\nHaddad Interiors", "-- \nNoor Haddad\nHaddad Interiors", "Sent from my iPhone",
            "Sent from my Galaxy",
            "Get Outlook for iOS", "Sent from Yahoo Mail on Android", "Sent with Proton Mail secure email.",
        ]
        return GeneratedLetter(
            name: "html-\(frame.program)/\(language)\(hasSignature ? "/signed" : "")",
            bytes: wholeLetter("text/html; charset=utf-8", markup), body: markup, paragraphs: said,
            accepted: [bare] + below.map { bare + "\n" + $0 })
    }

    private mutating func labelled(_ labels: HeaderFrames.Labels, _ program: String, _ tag: String) -> String {
        let order = ["samsung": "android", "notes": "notes", "zimbra": "zimbra"][program] ?? "outlook"
        let lines = headerLines(labels, order).split(separator: "\n").map { line in
            guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return escaped(String(line)) }
            let label = escaped(String(line[...colon]))
            let value = linked(String(line[line.index(after: colon)...]))
            if tag == "<div>" { return "<div>\(label)\(value)</div>" }
            let name = tag.dropFirst().prefix { $0.isLetter }
            return "\(tag)\(label)</\(name)>\(value)"
        }
        return lines.joined(separator: tag == "<div>" ? "" : "<br>")
    }

    private func marked(_ paragraphs: [String], _ between: String) -> String {
        paragraphs.map(escaped).joined(separator: between)
    }

    private func linked(_ text: String) -> String {
        escaped(text).replacing(address, with: "<a href=\"mailto:\(address)\" target=\"_blank\">\(address)</a>")
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\n", with: "<br>")
    }
}
