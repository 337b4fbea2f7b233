/// What shows that a text was not finished, is no plain text, or speaks of how it was made.
enum Leftovers {
    /// What is wrong, in words; nil: nothing.
    static func find(in text: String) -> String? {
        let bytes = Array(text.utf8)
        func has(_ piece: String) -> Bool { contains(text, piece) }
        if has("{{") || has("}}") || has("${") || has("<<<") || has(">>>") { return "a placeholder" }
        if isBracketed(bytes) { return "a placeholder in brackets" }
        if has("](") || has("**") || has("__") || has("```") { return "Markdown" }
        if tag(bytes) { return "a tag of HTML" }
        if text.utf8.first == UInt8(ascii: "#") || has("\n#") { return "a heading of Markdown" }
        let folded = Vows.folded(text)
        if unfinished.contains(where: { contains(folded, $0) }) { return "an unfinished place" }
        if confessions.contains(where: { contains(folded, $0) }) { return "words about how it was made" }
        let lines = text.split(separator: "\n")
        if lines.contains(where: isCourtesy) { return "a greeting, a closing or a subject, which are set around it" }
        return nil
    }

    private static let unfinished = ["lorem ipsum", "todo", "tbd", "xxx", "xx xx xxxx", "your name", "company name"]
        .map { " \($0) " }

    private static let confessions = [
        "as an ai", "language model", "my instructions", "system prompt", "als ki ", "als sprachmodell", "sprachmodell",
        "en tant qu ia", "modèle de langage", "como ia ", "modelo de lenguaje", "come ia ", "modello linguistico",
        "als ai ",
        "taalmodel", "modelo de linguagem", "model językowy", "språkmodell", "sprogmodel",
    ].map { " \($0)" }

    /// `[Name]`, `[your order]`: brackets around words. `[1]` is none.
    private static func isBracketed(_ bytes: [UInt8]) -> Bool {
        var inside = false
        var hasLetter = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "["): (inside, hasLetter) = (true, false)
            case UInt8(ascii: "]"):
                if inside, hasLetter { return true }
                inside = false
            case 0x41...0x5A, 0x61...0x7A, 0x80...: hasLetter = true
            default: break
            }
        }
        return false
    }

    /// `<` and a letter or a slash: `<b>`, `</p>`, `<name>`.
    private static func tag(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { first, next in
            first == UInt8(ascii: "<") && ((0x41...0x5A).contains(next & 0xDF) || next == UInt8(ascii: "/"))
        }
    }

    private static let openings = [
        "dear", "hello", "hi", "subject", "best regards", "kind regards", "regards", "sincerely", "yours",
        "sehr geehrte",
        "liebe", "lieber", "hallo", "guten tag", "betreff", "mit freundlichen grüßen", "viele grüße", "beste grüße",
        "bonjour",
        "cher", "chère", "objet", "cordialement", "bien à vous", "estimado", "estimada", "hola", "asunto", "saludos",
        "atentamente", "gentile", "ciao", "buongiorno", "oggetto", "cordiali saluti", "geachte", "beste", "onderwerp",
        "met vriendelijke groet", "prezado", "prezada", "olá", "assunto", "atenciosamente",
    ].map { " \($0) " }

    /// A short line that begins as letters begin or end.
    private static func isCourtesy(_ line: Substring) -> Bool {
        let last = line.utf8.last { $0 > 32 }
        let words = Vows.folded(String(line)).split(separator: " ")
        guard words.count <= 6, last == UInt8(ascii: ",") || last == UInt8(ascii: ":") || words.count <= 4 else {
            return false
        }
        let text = " " + words.joined(separator: " ") + " "
        return openings.contains { text.utf8.starts(with: $0.utf8) } && last != UInt8(ascii: ".")
            && last != UInt8(ascii: "?")
    }
}
