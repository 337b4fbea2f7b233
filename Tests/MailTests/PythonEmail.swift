import Foundation

/// Python's `email` package: a reader of mail that nobody here has written.
enum PythonEmail {
    struct Letter: Decodable {
        /// Name and address of each mailbox.
        var from: [[String]]
        var to: [[String]]
        var subject: String
        var text: String
        /// Name and content in base64 of each file.
        var files: [[String]]
        var defects: [String]
    }

    private static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    static var isThere: Bool { path != nil }

    private static let program = """
        import sys, json, base64, email, email.policy, email.header, email.utils
        def decoded(value):
            return str(email.header.make_header(email.header.decode_header(value)))
        def boxes(letter, name):
            return [[decoded(n), a] for n, a in email.utils.getaddresses([letter[name].replace("\\r\\n", "")])]
        def joined(part):
            # RFC 3676, 4
            lines, wants = [], None
            for line in part.get_payload(decode=True).decode("utf-8").replace("\\r\\n", "\\n").split("\\n"):
                depth = len(line) - len(line.lstrip(">"))
                words = line[depth:]
                if words.startswith(" "):
                    words = words[1:]
                soft = words.endswith(" ") and words != "-- "
                if soft and part.get_param("delsp") == "yes":
                    words = words[:-1]
                if wants == depth and words != "-- ":
                    lines[-1][1] += words
                else:
                    lines.append([depth, words])
                wants = depth if soft else None
            return "\\n".join(">" * d + (" " if d and w else "") + w for d, w in lines)
        out = []
        for line in open(sys.argv[1]):
            raw = base64.b64decode(line)
            old = email.message_from_bytes(raw)
            new = email.message_from_bytes(raw, policy=email.policy.default)
            plain = [p for p in old.walk() if p.get_content_type() == "text/plain" and not p.get_filename()][0]
            files = [p for p in new.walk() if p.get_filename()]
            out.append({
                "from": boxes(old, "From"), "to": boxes(old, "To"),
                "subject": decoded(old["Subject"].replace("\\r\\n", "")),
                "text": joined(plain),
                "files": [[p.get_filename(), base64.b64encode(p.get_payload(decode=True)).decode()] for p in files],
                "defects": [repr(d) for p in new.walk() for d in p.defects]})
        print(json.dumps(out))
        """

    static func read(_ letters: [[UInt8]]) throws -> [Letter] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("python-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("letters")
        let lines = letters.map { Data($0).base64EncodedString() + "\n" }
        try Data(lines.joined().utf8).write(to: input)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: path ?? "")
        process.arguments = ["-c", program, input.path]
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode([Letter].self, from: answer)
    }
}
