/// The readers of what servers say, without a server: bytes in, what was understood out.
package enum ServerBytes {
    /// The responses of an IMAP stream that arrives in pieces of so many bytes, in words; the last says why it ended.
    package static func responses(in stream: [UInt8], pieces size: Int) -> [String] {
        var reader = ResponseReader(largestLine: 1 << 20, largestLiteral: 4 << 20)
        var said: [String] = []
        do {
            for start in stride(from: 0, to: stream.count, by: max(1, size)) {
                try stream[start..<min(start + max(1, size), stream.count)].withUnsafeBufferPointer { piece in
                    try reader.read(piece) { said.append(words(of: $0)) }
                }
            }
            said.append(reader.isInside ? "inside" : "between")
        } catch {
            said.append("\(error)")
        }
        return said
    }

    /// How a submission to two recipients ends that hears these bytes, when each body goes out at once.
    package static func submission(of bytes: [UInt8], isPipelining: Bool) -> [SubmissionResult] {
        var stages = SubmissionStages(recipients: 2, isPipelining: isPipelining, needsReset: false)
        var reader = SMTPReplyReader()
        _ = stages.begin()
        var answer = "the connection ended"
        let heard = (try? reader.read(bytes)) ?? []
        for one in heard {
            let step =
                switch one {
                case .reply(let reply): stages.heard(reply)
                case .nonsense: stages.heardNonsense()
                }
            if step == .sendBody { stages.bodySent() }
            if step == .end { break }
            if case .leave(let words) = step {
                answer = words
                break
            }
        }
        return stages.results(TransportError(.closed, doing: "submitting", answer: answer, isTemporary: true))
    }

    private static func words(of pieces: [ResponseReader.Piece]) -> String {
        guard let response = try? ServerResponse(pieces) else { return "malformed" }
        guard case .data(let name, let number, let values) = response else { return "\(response)" }
        let items = FetchItems(values)
        let folder = values.last?.bytes.map(ModifiedUTF7.decode) ?? ""
        let uids = values.compactMap(\.number32).count
        var watched = WatchedFolders(["INBOX", "Sent"])
        if let status = StatusItems(values) { watched.heard(status) }
        let set = values.last?.bytes.flatMap(UIDSet.ranges).map { UIDSet.members(of: $0, among: [1, 7, 9]) } ?? []
        return "\(name) \(number ?? 0) \(items) \(folder) \(uids) \(watched.takeNews().sorted()) \(set) \(values)"
    }
}
