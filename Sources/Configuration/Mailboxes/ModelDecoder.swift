import Models
import Prompting
import Resolution

/// Decodes `model:`: which models a mailbox may ask, for what, and what that may cost.
struct ModelDecoder {
    let root: String
    let reader: Proofreader

    /// A server as the file has it, also one in which something is wrong.
    private struct Named {
        var name: String
        var entry: Entry
        var server: ModelSettings.Server?
    }

    func decode(_ entry: Entry?) -> ModelSettings? {
        guard let entry, let block = entry.block(MailboxKeys.model) else { return nil }
        let named = block.required("servers", "name a server and say where its model is: `servers: {large: {api: …}}`")
        let found = named.map(self.servers)
        let asked = block.required("tasks", "name what a model is asked, such as `classify: large`")
        let tasks = asked.map { self.tasks($0, among: found) }
        let masks = block["mask"]?.flag()
        let refused = block["refused"]?.choice(ModelSettings.Refused.self) ?? .template
        let mostPerCase = block["most_per_case"].flatMap { self.mostPerCase($0, found ?? []) }
        guard let servers = found?.compactMap(\.server), let tasks else { return nil }
        return ModelSettings(
            servers: servers, tasks: tasks, masks: masks ?? !servers.allSatisfy(\.isLocal), mostPerCase: mostPerCase,
            refused: refused)
    }

    private func servers(_ entry: Entry) -> [Named] {
        let pairs = entry.pairs()
        if entry.isBlock, pairs.isEmpty {
            entry.wrong("`model.servers` names no server", "name one, or remove `model`")
        }
        return pairs.map { name, value in
            if !isName(name) {
                value.wrong("no server can be called `\(name)`", "use a to z, digits, `-` and `_`")
            }
            return Named(
                name: name, entry: value, server: ModelServerDecoder(root: root, entry: value).decode(name))
        }
    }

    /// - Parameter known: the servers; nil when there are none, and that is said already.
    private func tasks(_ entry: Entry, among servers: [Named]?) -> [ModelTask: [String]] {
        guard let block = entry.block(MailboxKeys.modelTasks) else { return [:] }
        if block.isEmpty, !block.holdsStrangers {
            entry.wrong(
                "`model.tasks` names nothing: no model would ever be asked",
                "name one, such as `classify: large`, or remove `model`")
            return [:]
        }
        var tasks: [ModelTask: [String]] = [:]
        let known = servers.flatMap { $0.isEmpty ? nil : $0.map(\.name) }
        var isWhole = !block.holdsStrangers
        for task in ModelTask.allCases {
            guard let entry = block[task.rawValue] else { continue }
            var names: [String] = []
            let items = entry.filled()
            isWhole = isWhole && !items.isEmpty
            for item in items {
                guard let name = item.text() else {
                    isWhole = false
                    continue
                }
                if let known, !known.contains(name) {
                    item.wrong("unknown server `\(name)`", suggestion(for: name, among: known))
                    isWhole = false
                } else if names.contains(name) {
                    item.wrong("\(item.title) names `\(name)` twice", "keep it once: it is asked in its place only")
                }
                names.append(name)
            }
            tasks[task] = names
        }
        if isWhole { warnOfIdle(servers ?? [], in: tasks) }
        return tasks
    }

    private func warnOfIdle(_ servers: [Named], in tasks: [ModelTask: [String]]) {
        let used = Set(tasks.values.joined())
        guard !used.isEmpty else { return }
        for server in servers where !used.contains(server.name) {
            reader.doubtful(
                server.entry.line, "no task asks the server `\(server.name)`", "name it in `model.tasks`, or remove it")
        }
    }

    /// A sum can only be kept in the one currency that every paid server has.
    private func mostPerCase(_ entry: Entry, _ servers: [Named]) -> Money? {
        guard let most = entry.money() else { return nil }
        let prices = servers.compactMap { named in named.server?.price.map { (named.name, $0.currency) } }
        if most.minor == 0 {
            entry.wrong("`model.most_per_case` is nothing: no model would ever be asked", "write an amount above 0")
        } else if let (name, currency) = prices.first(where: { $0.1 != most.currency }) {
            entry.wrong(
                "`model.most_per_case` is in \(most.currency), and the price of `\(name)` in \(currency)",
                "write all in one currency")
        } else if servers.allSatisfy({ !$0.entry.names.contains("price") && $0.server?.isVendors == false }) {
            entry.wrong(
                "`model.most_per_case` bounds nothing: no server has a price",
                "write `price` and `most_per_day` at a server, or remove it")
        }
        return most
    }
}
