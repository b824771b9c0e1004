-- The defaults were for the rows that were there; new ones say everything themselves.
alter table organisation_domain alter column subdomains drop default;
alter table organisation_domain alter column proof drop default;
alter table organisation_domain alter column mail_round drop default;
