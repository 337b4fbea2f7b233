import Transport

extension StrangersReader {
    /// What IMAP and SMTP servers say.
    static let servers: [StrangersReader] = [
        StrangersReader("imap.responses", seeds: Seeds.imap) { bytes in
            // The first byte chooses how the stream is cut; the cut may not change what is read.
            let stream = Array(bytes.dropFirst())
            let whole = ServerBytes.responses(in: stream, pieces: stream.count)
            let pieces = ServerBytes.responses(in: stream, pieces: Int(bytes.first ?? 0) + 1)
            return whole == pieces ? nil : "a stream cut differently gives other responses"
        },
        StrangersReader("smtp.replies", seeds: Seeds.smtp) { bytes in
            _ = ServerBytes.submission(of: bytes, isPipelining: bytes.count % 2 == 0)
            return nil
        },
    ]
}
