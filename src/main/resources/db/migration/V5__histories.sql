-- What files say to queries that are only found when they are held against other months.
create table answer (
    receipt_id bigint not null references receipt (id),
    fingerprint varchar(20) not null,
    answer varchar(4000) not null
);
create index answer_fingerprint on answer (fingerprint);
create index answer_receipt on answer (receipt_id);
create index submission_unit on submission (unit, form);

-- What the office took back: by what it is, so that reading its file again does not bring it back.
create table withdrawal (
    receipt_id bigint not null references receipt (id),
    unit varchar(100) not null,
    form varchar(100) not null,
    period varchar(10) not null,
    primary key (receipt_id, unit, form, period)
);
