-- In which forms a product is sold. An item of an order is of the product that its SKU stands at.
create table variants (
    sku text primary key,
    product text not null,
    title text not null,
    price integer not null,
    currency text not null,
    stock integer not null
) without rowid;
create index variants_product on variants (product, sku);
