create schema org;

-- The zone list, and what belongs to an installation rather than to a zone: accounts, sessions, sign-in attempts.

create table org.zone (
    id uuid primary key,
    name text not null unique,
    demo boolean not null
);

-- `chart` counts every change to the zone's units, posts, holders and names; raising it also orders those changes.
create table org.setting (
    zone_id uuid primary key references org.zone (id),
    issuing_needs_approval boolean not null default false,
    version integer not null default 1,
    chart bigint not null default 1
);

create table org.unit (
    zone_id uuid not null references org.zone (id),
    id uuid not null,
    parent_id uuid,
    name text not null,
    short_name text not null,
    kind text not null check (kind in ('ZONE', 'DEPARTMENT', 'SUBDISTRICT', 'OTHER')),
    rank integer not null,
    duty_post_id uuid,
    version integer not null default 1,
    primary key (zone_id, id),
    unique nulls not distinct (zone_id, parent_id, name),
    foreign key (zone_id, parent_id) references org.unit (zone_id, id),
    check (parent_id is distinct from id)
);

create table org.alias (
    zone_id uuid not null references org.zone (id),
    name text not null,
    unit_id uuid not null,
    primary key (zone_id, name),
    foreign key (zone_id, unit_id) references org.unit (zone_id, id)
);
create index alias_unit on org.alias (zone_id, unit_id);

create table org.post (
    zone_id uuid not null references org.zone (id),
    id uuid not null,
    unit_id uuid not null,
    name text not null,
    rights text[] not null,
    scope_unit_id uuid not null,
    rank integer not null,
    version integer not null default 1,
    primary key (zone_id, id),
    unique (zone_id, unit_id, name),
    unique (zone_id, unit_id, id),
    foreign key (zone_id, unit_id) references org.unit (zone_id, id),
    foreign key (zone_id, scope_unit_id) references org.unit (zone_id, id)
);

-- The post that answers for a unit is one of the unit's own posts.
alter table org.unit
    add foreign key (zone_id, id, duty_post_id) references org.post (zone_id, unit_id, id);

create table org.person (
    zone_id uuid not null references org.zone (id),
    id uuid not null,
    name text not null,
    phone text not null,
    version integer not null default 1,
    primary key (zone_id, id)
);
create index person_name on org.person (zone_id, name collate "C", id);

-- `until` is the first day on which the post is no longer held.
create table org.holding (
    zone_id uuid not null references org.zone (id),
    post_id uuid not null,
    person_id uuid not null,
    since date not null,
    until date,
    primary key (zone_id, post_id, person_id, since),
    foreign key (zone_id, post_id) references org.post (zone_id, id),
    foreign key (zone_id, person_id) references org.person (zone_id, id),
    check (until >= since)
);
create index holding_person on org.holding (zone_id, person_id);

-- `one_time_until`: the password was given out by an administrator, must be changed at once and ends at that instant.
create table org.account (
    id uuid primary key,
    login text not null unique,
    zone_id uuid not null references org.zone (id),
    person_id uuid not null,
    password text not null,
    one_time_until timestamptz,
    unique (zone_id, person_id),
    foreign key (zone_id, person_id) references org.person (zone_id, id)
);

create table org.session (
    token_hash bytea primary key,
    account_id uuid not null references org.account (id) on delete cascade,
    zone_id uuid not null references org.zone (id),
    post_id uuid not null,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null,
    foreign key (zone_id, post_id) references org.post (zone_id, id)
);
create index session_account on org.session (account_id);

-- Attempts to sign in that did not succeed, by source alone and by account with source; names are kept as hashes.
create table org.throttle (
    bucket bytea primary key,
    login_hash bytea,
    failures timestamptz[] not null,
    free_at timestamptz not null
);
create index throttle_login on org.throttle (login_hash);
create index throttle_free on org.throttle (free_at);
