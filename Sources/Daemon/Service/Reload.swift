import CSystem
import Configuration
import Effects
import ServiceLifecycle
import UnixSignals

/// SIGHUP: the operator's files are read again. They are checked as a whole first; while anything in them is wrong, the old
/// ones stay in force.
struct Reload: Service {
    let operation: Operation

    func run() async throws {
        let hangups = await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown()
        for await _ in hangups {
            operation.notice.say("RELOADING=1\nMONOTONIC_USEC=\(csystem_monotonic_microseconds())")
            await operation.reload()
            operation.notice.say("READY=1")
        }
    }
}

extension Operation {
    /// Takes the operator's files as they are now, or says what is wrong in them and changes nothing.
    func reload() async {
        let (files, problems) = options.setting.files(only: options.mailboxes)
        let errors = problems.filter { !$0.isWarning }
        do {
            guard errors.isEmpty else { throw Failure.configuration(errors) }
            guard !files.isEmpty else { throw Failure.usage("no mailbox is configured below \(options.setting.root)") }
            let before = Set(roster.names)
            let stations = try assembly.stations(files, keeping: roster)
            for station in stations where !before.contains(station.name) { try await station.runner.recover() }
            try await watchAges(of: stations)
            let retired = roster.replace(with: stations)
            await board.keep(only: Set(roster.names))
            await servers.forgive()
            await changes.ring()
            await bell.ring()
            for line in retired { await line.retire() }
            tally.count("replyd_reloads_total", ["result": "done"])
            let after = Set(roster.names)
            options.report(
                """
                reloaded: \(after.count) mailboxes, \(after.subtracting(before).count) new, \
                \(before.subtracting(after).count) gone, \(retired.count) connections made anew or closed
                """)
        } catch {
            tally.count("replyd_reloads_total", ["result": "refused"])
            if case .configuration(let problems)? = error as? Failure {
                for problem in problems { options.report("\(problem)") }
            } else {
                options.report("\(error: error)")
            }
            options.report("not reloaded: the configuration that was in force stays; mend it and send SIGHUP again")
        }
    }
}
