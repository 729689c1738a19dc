// JSON is kept as text (`json`, not `jsonb`): as it came, with every digit and U+0000, which jsonb refuses.

/** The tables, a statement each. */
export const schema = [
  // What the upstreams hold, as far as we know: the stored objects that rules ask for. `alias` is the second name of some.
  `create table if not exists objects (
    kind text, id text, alias text, stored json not null,
    primary key (kind, id)
  )`,
  "create index if not exists by_alias on objects (kind, alias)",

  // What else rules ask for
  `create table if not exists ads (id text primary key, status text not null)`,
  `create table if not exists customers (id text primary key, currency text)`,
  `create table if not exists payment_types (id int primary key, reference text not null unique)`,
  `create table if not exists currencies (code text primary key)`,
  `create table if not exists organization (currency text not null, user_id int not null)`,

  // Updates on their way: README.md has the states as a picture
  `create table if not exists outbox (
    key text primary key,
    operation text not null, kind text not null, id text not null,
    fingerprint text not null,
    state text not null check (state in ('pending', 'sending', 'sent', 'refused', 'in_doubt', 'settled')),
    under_key boolean not null,
    attempts int not null default 0,
    lease timestamptz not null,
    request json, plan json, before json,
    warnings json not null, answer json,
    trace text not null,
    taken timestamptz not null default now()
  )`,

  // One update of an object at a time: the next one would be judged by what is not certain yet
  `create unique index if not exists one_at_a_time on outbox (kind, id)
    where state in ('pending', 'sending', 'in_doubt')`,
]
