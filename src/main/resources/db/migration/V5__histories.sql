-- What files say to queries that are only found when they are held against other months.
create table answer (
    receipt_id bigint not null references receipt (id),
    fingerprint varchar(20) not null,
    answer varchar(4000) not null
);
create index answer_fingerprint on answer (fingerprint);
create index answer_receipt on answer (receipt_id);
create index submission_unit on submission (unit, form);
