extension IMAPConnection {
    /// Kilobytes used and allowed where a folder lies (RFC 9208, STORAGE); nil when the server knows no such limit.
    package func quota(of folder: String) async throws -> (used: Int, allowed: Int)? {
        let doing = "asking for the quota of \(ServerWords.shown(folder))"
        guard has("QUOTA") else { return nil }
        guard let name = try? CommandText.folder(folder) else { throw Self.unsendable(doing) }
        return try await turn.hold {
            var found: (used: Int, allowed: Int)?
            _ = try await run("GETQUOTAROOT \(name)", doing: doing) { response in
                guard case .data("QUOTA", _, let values) = response, let list = values.last?.list else { return }
                for start in stride(from: 0, to: list.count - 2, by: 3) where list[start].name == "STORAGE" {
                    guard let used = list[start + 1].number, let allowed = list[start + 2].number, allowed > 0 else {
                        continue
                    }
                    found = (Int(used), Int(allowed))
                }
            }
            return found
        }
    }
}
