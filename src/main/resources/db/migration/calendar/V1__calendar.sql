create schema if not exists calendar;

-- National notices come with the product; here stand only a zone's own conventions and the years it entered itself.
create table calendar.zone (
    zone_id      uuid   not null primary key,
    first_day    text   not null,
    rest_day_end text   not null,
    version      bigint not null
);

create table calendar.zone_year (
    zone_id uuid        not null,
    year    int         not null,
    title   text        not null,
    post    uuid        not null,
    at      timestamptz not null,
    primary key (zone_id, year),
    foreign key (zone_id) references calendar.zone (zone_id)
);

create table calendar.zone_day (
    zone_id uuid not null,
    day     date not null,
    year    int  not null,
    kind    text not null check (kind in ('HOLIDAY', 'MAKE_UP')),
    name    text not null,
    primary key (zone_id, day),
    foreign key (zone_id, year) references calendar.zone_year (zone_id, year)
);
create index zone_day_by_year on calendar.zone_day (zone_id, year);
