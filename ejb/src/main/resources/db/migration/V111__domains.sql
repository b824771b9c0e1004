-- A domain counts when the desk accepted it with the application, or when the hospital has proved that it is its own.
-- Until now names below a domain counted as well; from now on that is said for each.
alter table organisation_domain add column subdomains boolean default true not null;
alter table organisation_domain add column proof varchar(10) default 'DESK';
alter table organisation_domain add column claimed_at timestamp with time zone;
alter table organisation_domain add column proved_at timestamp with time zone;
alter table organisation_domain add column mail_round integer default 0 not null;
alter table organisation_domain add column mailed_at timestamp with time zone;
alter table organisation_domain add column mailed_to varchar(254);
alter table organisation_domain add constraint organisation_domain_proof check (proof in ('DESK', 'MAIL', 'DNS'));

-- An address outside the domains of its hospital, with who allowed it, why and until when.
create table mail_exception (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  mail varchar(254) not null,
  reason varchar(2000) not null,
  allowed_by uuid not null,
  allowed_at timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  constraint mail_exception_reason check (length(trim(reason)) > 0),
  constraint mail_exception_times check (valid_until > allowed_at)
);
create index mail_exception_mail on mail_exception (organisation_id, mail, valid_until);
