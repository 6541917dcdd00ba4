-- What a finding is about, by content and never by address; null for notes. And what its unit says to it.
alter table finding add column fingerprint varchar(20);
alter table finding add column answer varchar(4000);
create index finding_fingerprint on finding (fingerprint);
