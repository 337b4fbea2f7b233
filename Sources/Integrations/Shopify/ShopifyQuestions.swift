/// One request to Shopify: a name, its text, and whether it changes something.
struct ShopifyQuestion: Sendable {
    let name: String
    let text: String

    /// - Parameter text: a whole document of which this is the only operation.
    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// Whether its operation reads. Each document here begins with its operation.
    var isQuestion: Bool { text.utf8.starts(with: "query ".utf8) }
}

/// What is asked, in the words of the Admin API 2026-04 (https://shopify.dev/docs/api/admin-graphql/2026-04).
///
/// A query may cost a thousand points, and each object that it might give counts: one order is read at a time.
extension ShopifyQuestion {
    static let scopes = ShopifyQuestion(
        "Scopes", "query Scopes { currentAppInstallation { accessScopes { handle } } }")

    static let customer = ShopifyQuestion(
        "CustomerAt",
        """
        query CustomerAt($email: String!) {
          customerByIdentifier(identifier: {emailAddress: $email}) {
            id displayName defaultEmailAddress { emailAddress }
          }
        }
        """)

    static let ordersOf = ShopifyQuestion(
        "OrdersOf",
        """
        query OrdersOf($id: ID!) {
          customer(id: $id) { id orders(first: 20, sortKey: PROCESSED_AT, reverse: true) { nodes { id } } }
        }
        """)

    static let orderNames = ShopifyQuestion(
        "OrderNames",
        "query OrderNames($query: String!) { orders(first: 10, query: $query) { nodes { id name customer { id } } } }")

    static let order = ShopifyQuestion(
        "OrderByID", "query OrderByID($id: ID!) { order(id: $id) { ...OrderFields } }\n" + orderFields + lineFields)

    static let lines = ShopifyQuestion(
        "OrderLines",
        """
        query OrderLines($id: ID!, $after: String!) {
          order(id: $id) {
            lineItems(first: 30, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...LineFields } }
          }
        }

        """ + lineFields)

    static let suggestion = ShopifyQuestion(
        "SuggestedRefund",
        """
        query SuggestedRefund($id: ID!, $full: Boolean, $items: [RefundLineItemInput!]) {
          order(id: $id) {
            suggestedRefund(suggestFullRefund: $full, refundLineItems: $items) {
              amountSet { presentmentMoney { amount currencyCode } }
              maximumRefundableSet { presentmentMoney { amount currencyCode } }
              suggestedTransactions {
                gateway parentTransaction { id } amountSet { presentmentMoney { amount currencyCode } }
              }
            }
          }
        }
        """)

    /// The key is required since 2026-04 (https://shopify.dev/docs/api/usage/idempotent-requests).
    static let refund = ShopifyQuestion(
        "MakeRefund",
        """
        mutation MakeRefund($input: RefundInput!, $key: String!) {
          refundCreate(input: $input) @idempotent(key: $key) {
            refund { id }
            userErrors { field message }
          }
        }
        """)

    static let cancel = ShopifyQuestion(
        "CancelOrder",
        """
        mutation CancelOrder($id: ID!, $method: OrderCancelRefundMethodInput, $note: String) {
          orderCancel(
            orderId: $id, refundMethod: $method, restock: true, reason: CUSTOMER, notifyCustomer: false, staffNote: $note
          ) {
            job { id done }
            orderCancelUserErrors { field message code }
          }
        }
        """)

    static let job = ShopifyQuestion("JobState", "query JobState($id: ID!) { job(id: $id) { id done } }")

    static let update = ShopifyQuestion(
        "UpdateOrder",
        """
        mutation UpdateOrder($input: OrderInput!) {
          orderUpdate(input: $input) { order { id } userErrors { field message } }
        }
        """)

    static let returns = ShopifyQuestion(
        "OrderReturns",
        """
        query OrderReturns($id: ID!) {
          order(id: $id) {
            id
            returns(first: 20) {
              pageInfo { hasNextPage }
              nodes {
                id name status createdAt
                returnLineItems(first: 5) {
                  nodes {
                    __typename quantity returnReasonNote
                    ... on ReturnLineItem { fulfillmentLineItem { lineItem { id } } }
                  }
                }
                exchangeLineItems(first: 3) { nodes { variantId quantity } }
              }
            }
          }
        }
        """)

    static let returnable = ShopifyQuestion(
        "Returnable",
        """
        query Returnable($id: ID!) {
          returnableFulfillments(orderId: $id, first: 10) {
            nodes {
              returnableFulfillmentLineItems(first: 30) {
                nodes { quantity fulfillmentLineItem { id lineItem { id } } }
              }
            }
          }
        }
        """)

    static let variants = ShopifyQuestion(
        "Variants",
        """
        query Variants($id: ID!) {
          productVariant(id: $id) {
            id price selectedOptions { name value }
            product {
              variants(first: 100) { nodes { id price availableForSale selectedOptions { name value } } }
            }
          }
        }
        """)

    static let makeReturn = ShopifyQuestion(
        "MakeReturn",
        """
        mutation MakeReturn($input: ReturnInput!) {
          returnCreate(returnInput: $input) { return { id } userErrors { field message code } }
        }
        """)

    static let credits = ShopifyQuestion(
        "Credits",
        """
        query Credits($id: ID!) {
          customer(id: $id) { storeCreditAccounts(first: 10) { nodes { balance { amount currencyCode } } } }
        }
        """)

    static let contracts = ShopifyQuestion(
        "Contracts",
        "query Contracts($id: ID!) { customer(id: $id) { id subscriptionContracts(first: 20) "
            + "{ nodes { ...ContractFields } } } }\n" + contractFields)

    static let contract = ShopifyQuestion(
        "ContractByID",
        "query ContractByID($id: ID!) { subscriptionContract(id: $id) { ...ContractFields } }\n" + contractFields)

    static let pause = contractChange("PauseContract", "subscriptionContractPause")
    static let activate = contractChange("ActivateContract", "subscriptionContractActivate")
    static let end = contractChange("CancelContract", "subscriptionContractCancel")

    static let all = [
        scopes, customer, ordersOf, orderNames, order, lines, suggestion, refund, cancel, job, update, returns,
        returnable, variants, makeReturn, credits, contracts, contract, pause, activate, end,
    ]

    private static func contractChange(_ name: String, _ field: String) -> ShopifyQuestion {
        ShopifyQuestion(
            name,
            "mutation \(name)($id: ID!) { \(field)(subscriptionContractId: $id) "
                + "{ contract { id status } userErrors { field message } } }")
    }

    private static let orderFields = """
        fragment OrderFields on Order {
          id name email processedAt cancelledAt cancellation { staffNote } presentmentCurrencyCode taxesIncluded
          displayFinancialStatus displayFulfillmentStatus returnStatus note
          totalPriceSet { presentmentMoney { amount currencyCode } }
          totalRefundedSet { presentmentMoney { amount currencyCode } }
          customer { id }
          shippingAddress {
            firstName lastName company address1 address2 city provinceCode zip country countryCodeV2 phone
          }
          lineItems(first: 30) { pageInfo { hasNextPage endCursor } nodes { ...LineFields } }
          fulfillments(first: 10) {
            status displayStatus createdAt estimatedDeliveryAt deliveredAt
            trackingInfo(first: 3) { company number url }
          }
          refunds(first: 20) {
            id createdAt note totalRefundedSet { presentmentMoney { amount currencyCode } }
            transactions(first: 4) {
              nodes { kind status gateway amountSet { presentmentMoney { amount currencyCode } } }
            }
          }
        }

        """

    private static let lineFields = """
        fragment LineFields on LineItem {
          id title sku quantity refundableQuantity unfulfilledQuantity variant { id }
          discountedUnitPriceAfterAllDiscountsSet { presentmentMoney { amount currencyCode } }
          taxLines(first: 3) { priceSet { presentmentMoney { amount currencyCode } } }
        }
        """

    private static let contractFields = """
        fragment ContractFields on SubscriptionContract {
          id status nextBillingDate currencyCode customer { id }
          lines(first: 5) { nodes { title quantity currentPrice { amount currencyCode } } }
        }
        """
}
