-- Who may come in. Each change of a row gives it another version, and what was let in with an older one is out.
create table account (
    name varchar(40) primary key,
    password varchar(100) not null,
    role varchar(20) not null,
    unit varchar(100),
    must_change boolean not null,
    disabled boolean not null,
    version int not null,
    created_at timestamp(9) with time zone not null
);

-- Who was refused of late, by name and by address, whether there is such an account or not: nobody can tell the two apart.
create table refused_log_in (
    kind varchar(10) not null,
    subject varchar(100) not null,
    failures int not null,
    last_at timestamp(9) with time zone not null,
    primary key (kind, subject)
);
