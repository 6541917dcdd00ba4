-- Which figures a decision may change, by codes: no unit for the county's own, no form for any figure of its period.
alter table audit add column effect boolean default false not null;
alter table audit add column unit varchar(100);
alter table audit add column form varchar(100);
