import Foundation
import Loopback
import Testing

@testable import Transport

/// No secret is sent before the server has proven who it is.
struct TLSTests {
    private enum Door: CaseIterable { case implicit, starttls }

    private static func attempt(
        _ speech: LoginTrap.Speech, _ trap: LoginTrap, _ security: Endpoint.Security, caFile: String, _ loop: IMAPLoop
    ) async -> TransportError? {
        var account = Account.at(imap: trap.port, smtp: trap.port, security: security)
        account.caFile = caFile
        do {
            if speech == .imap {
                _ = try await loop.connect(account)
            } else {
                try await Submission(account).verify()
            }
            return nil
        } catch {
            return error as? TransportError
        }
    }

    private static func gaveAway(_ trap: LoginTrap) -> Bool {
        trap.lines.contains { line in ["AUTH", "LOGIN", "agent", "sesame"].contains { line.contains($0) } }
    }

    @Test(arguments: LoginTrap.Speech.allCases)
    func `a certificate that proves nothing ends the connection before the login`(speech: LoginTrap.Speech) async throws
    {
        let (ours, others) = (try await TestAuthority(), try await TestAuthority())
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        let cases: [(TLSIdentity, String)] = [
            (try await ours.identity(names: "DNS:other.test"), "names other hosts"),
            (try await ours.identity(days: -1), "has expired"),
            (try await ours.selfSigned(), "signed by itself"),
            (try await others.identity(), "set `ca_file`"),
        ]
        for (identity, words) in cases {
            for door in Door.allCases {
                let trap = try LoginTrap(speech, door == .implicit ? .implicit(identity) : .starttls(identity))
                let error = await Self.attempt(
                    speech, trap, door == .implicit ? .tls : .starttls, caFile: ours.caFile, loop)
                #expect(error?.kind == .tls && error?.isTemporary == false, "\(words), \(door): \(error as Any)")
                #expect(error?.answer.contains(words) == true, "\(error as Any)")
                #expect(!Self.gaveAway(trap), "\(trap.lines)")
                trap.stop()
            }
        }
    }

    @Test(arguments: LoginTrap.Speech.allCases)
    func `STARTTLS that is hidden, refused or tampered with sends nothing`(speech: LoginTrap.Speech) async throws {
        let ours = try await TestAuthority()
        let identity = try await ours.identity()
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        for (tls, name) in [(.hidden, "hidden"), (.refused, "refused"), (.injected(identity), "injected")]
            as [(LoginTrap.TLS, String)]
        {
            let trap = try LoginTrap(speech, tls)
            let error = await Self.attempt(speech, trap, .starttls, caFile: ours.caFile, loop)
            #expect(error != nil && error?.kind != .login, "\(name): \(error as Any)")
            if name != "injected" { #expect(error?.kind == .tls && error?.answer.contains("STARTTLS") == true) }
            #expect(!Self.gaveAway(trap), "\(name): \(trap.lines)")
            trap.stop()
        }
    }

    @Test func `the authority of one mailbox is trusted by that mailbox alone`() async throws {
        let (ours, others) = (try await TestAuthority(), try await TestAuthority())
        let identity = try await ours.identity()
        let loop = try IMAPLoop()
        defer { loop.shutDown() }
        for speech in LoginTrap.Speech.allCases {
            let trap = try LoginTrap(speech, .implicit(identity))
            // The trap lets nobody in, so a refused login says that TLS was good.
            let trusting = await Self.attempt(speech, trap, .tls, caFile: ours.caFile, loop)
            #expect(trusting?.kind == .login && Self.gaveAway(trap), "\(trusting as Any)")
            let before = trap.lines.count
            let stranger = await Self.attempt(speech, trap, .tls, caFile: others.caFile, loop)
            #expect(stranger?.kind == .tls && trap.lines.count == before, "\(stranger as Any)")
            trap.stop()
        }
    }
}
