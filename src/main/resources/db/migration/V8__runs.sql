-- What a run was for, who asked for it, and what came of it; the runs of before were consolidations and reports.
alter table run add column kind varchar(10) default 'run' not null;
alter table run add column who varchar(200) default '' not null;
alter table run add column arrived int default 0 not null;
alter table run add column rejected int default 0 not null;
alter table run add column errors bigint default 0 not null;
alter table run add column queries bigint default 0 not null;
alter table run add column notes bigint default 0 not null;
alter table run add column published int default 0 not null;
alter table run add column unpublished int default 0 not null;
alter table run add column failures character large object;
alter table run add column account character large object;

-- So that of several processes one alone does what the clock says.
create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp(3) not null,
    locked_at timestamp(3) not null,
    locked_by varchar(255) not null
);
