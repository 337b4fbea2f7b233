package import GRDB

extension Database {
    /// Changes rows by a statement that each connection prepares once: preparing one takes longer than running it.
    ///
    /// Only for texts of which there is a small number, since the connection keeps every one of them.
    package func change(sql: String, arguments: StatementArguments = StatementArguments()) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
