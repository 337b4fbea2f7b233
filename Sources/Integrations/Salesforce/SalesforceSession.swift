import Crypto
import CryptoExtras
import Foundation
import JSON
import Resolution
import Transport

/// Signs in and keeps what it was given. Salesforce names no end of a token: it is good until it is refused.
actor SalesforceSession {
    struct Pass: Sendable {
        var token: Secret
        /// The user that replyd is there (`005…`); nil when the answer does not name it.
        var user: String?
    }

    private let login: Salesforce.Login
    private let base: HTTPAddress
    private let client: HTTPClient
    private let patience: Duration
    private let clock: @Sendable () -> Date
    private var pass: Pass?
    private var signingIn: Task<Pass, any Error>?

    init(
        _ login: Salesforce.Login, base: HTTPAddress, client: HTTPClient, patience: Duration,
        clock: @escaping @Sendable () -> Date
    ) {
        self.login = login
        self.base = base
        self.client = client
        self.patience = patience
        self.clock = clock
    }

    /// - Parameter refused: a token that got 401; another one is fetched then, by one request however many wait for it.
    func pass(insteadOf refused: Secret? = nil) async throws(HelpdeskError) -> Pass {
        if let pass, refused.map({ $0.reveal().utf8.elementsEqual(pass.token.reveal().utf8) }) != true { return pass }
        do {
            if let signingIn { return try await signingIn.value }
            // Of its own: who asked first may be cancelled, the others still want it.
            let task = Task { try await signIn() }
            signingIn = task
            defer { signingIn = nil }
            let fresh = try await task.value
            pass = fresh
            return fresh
        } catch let error as HelpdeskError {
            throw error
        } catch {
            throw .unreachable("Salesforce, signing in: \(type(of: error))")
        }
    }

    private func signIn() async throws(HelpdeskError) -> Pass {
        guard let place = base.appending(["services", "oauth2", "token"]) else {
            throw .refused("Salesforce: `url` is no address")
        }
        let (form, proof) = try shown()
        let headers = [
            HTTPHeader("Content-Type", "application/x-www-form-urlencoded"), HTTPHeader("Accept", "application/json"),
            proof.flatMap { HTTPHeader("Authorization", $0) },
        ].compactMap { $0 }
        let body = Array(base.adding(form).query.utf8)
        var request = HTTPRequest(
            .post, place, headers: headers, body: body, deadline: patience, largestResponse: 64 << 10)
        // Asking twice gives two tokens and changes nothing else.
        request.isRepeatable = true
        let response: HTTPResponse
        do {
            response = try await client.read(request, for: .token).response()
        } catch {
            throw error.isTemporary
                ? .unreachable("Salesforce, signing in: \(error)") : .refused("Salesforce, signing in: \(error)")
        }
        if response.status == 429 || response.status >= 500 {
            throw .unreachable("Salesforce, signing in: it answers \(response.status)")
        }
        guard let value = JSONValue(response.body) else {
            throw .refused(
                "Salesforce, signing in: a page instead of JSON (\(response.status)); compare `url` with My Domain")
        }
        guard response.isSuccess, let token = value["access_token"]?.text, !token.isEmpty else {
            throw .refused(Self.words(response.status, value["error"]?.text))
        }
        try compare(value["instance_url"]?.text)
        let user = value["id"]?.text?.split(separator: "/").last.map(String.init)
        return Pass(token: Secret(token), user: user.flatMap { Salesforce.isRecord($0) ? $0 : nil })
    }

    /// What a token comes with must not lead it elsewhere.
    private func compare(_ instance: String?) throws(HelpdeskError) {
        guard let instance, let address = HTTPAddress(instance) else {
            throw .refused("Salesforce, signing in: it names no `instance_url`")
        }
        guard address.isSecure == base.isSecure, address.host.utf8.elementsEqual(base.host.utf8),
            address.port == base.port
        else {
            throw .refused("Salesforce keeps this org at https://\(address.host): write that into `url` and `egress`")
        }
    }

    private func shown() throws(HelpdeskError) -> (form: [(name: String, value: String)], proof: Secret?) {
        switch login {
        case .clientCredentials(let id, let secret):
            let pair = Data("\(id):\(secret.reveal())".utf8).base64EncodedString()
            return ([("grant_type", "client_credentials")], Secret("Basic \(pair)"))
        case .key(let key, let id, let user, let audience):
            let assertion = try assertion(key, id, user, audience)
            return (
                [("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"), ("assertion", assertion)], nil
            )
        }
    }

    /// RFC 7515 and 7523: header and claims, signed with RS256, good for three minutes.
    private func assertion(
        _ key: Secret, _ id: String, _ user: String, _ audience: String
    ) throws(HelpdeskError) -> String {
        let claims: [String: any Encodable & Sendable] = [
            "iss": id, "sub": user, "aud": audience, "exp": Int(clock().timeIntervalSince1970) + 180,
        ]
        let head: [String: any Encodable & Sendable] = ["alg": "RS256", "typ": "JWT"]
        let text = Self.plain(head.json()) + "." + Self.plain(claims.json())
        do {
            let key = try _RSA.Signing.PrivateKey(pemRepresentation: key.reveal())
            // RFC 7518, 3.3: RS256 is PKCS #1 v1.5.
            let signature = try key.signature(for: SHA256.hash(data: Array(text.utf8)), padding: .insecurePKCS1v1_5)
            return text + "." + Self.plain(Array(signature.rawRepresentation))
        } catch {
            throw .refused("Salesforce: `key` is no private RSA key of at least 2,048 bits in PEM")
        }
    }

    /// RFC 4648, 5, without padding.
    private static func plain(_ bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 == "=" ? nil : $0 })
    }

    private static func words(_ status: Int, _ error: String?) -> String {
        let known = [
            "invalid_grant":
                "let the connected app run as, or be approved for, an active user; compare audience, and this machine's clock",
            "invalid_client": "compare the client secret with the connected app",
            "invalid_client_id": "compare the client id with the connected app",
            "unsupported_grant_type": "allow the flow in the connected app",
            "unauthorized_client": "allow the flow in the connected app",
            "invalid_app_access": "let the connected app's policy admit the user",
            "inactive_user": "the user is not active",
            "inactive_org": "the org is not active",
        ]
        guard let error, let remedy = known[error] else {
            return "Salesforce does not let replyd in (\(status)): compare the connected app with `login`"
        }
        return "Salesforce does not let replyd in (\(status) \(error)): \(remedy)"
    }
}
