import CryptoExtras
import Foundation
import Integrations
import Loopback
import Resolution
import Testing
import Transport

struct SalesforceSDKTests {
    @Test(.enabled(if: PeerPython.has("simple_salesforce"), "needs simple_salesforce in .build/peers"))
    func `another client of Salesforce understands the fake, and replyd's signature is its key's`() async throws {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048).pemRepresentation
        let bench = try SalesforceBench(
            login: .key(
                Secret(key), id: SalesforceFake.clientID, user: SalesforceFake.login,
                audience: "https://login.salesforce.com"))
        defer { bench.end() }
        #expect(try await bench.helpdesk.ticket("C-1.x") == nil)
        let file = FileManager.default.temporaryDirectory.appending(path: "key-\(UUID().uuidString).pem")
        try Data(key.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        bench.fake.setPageSize(2)
        let outcome = try await ShellCommand.run(
            PeerPython.path, [PeerPython.script("salesforce-sdk.py"), "\(bench.fake.port)", file.path],
            input: Array(try #require(bench.fake.assertions.last).utf8))
        #expect(outcome.status == 0 && outcome.output == "understood\n", "\(outcome.output)\(outcome.errors)")
    }
}
