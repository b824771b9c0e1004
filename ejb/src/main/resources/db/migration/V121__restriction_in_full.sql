-- Restrictions in full: no export, the further article, the evidence, who reported it (never who decides), the notice.
alter table restriction drop constraint restriction_grade;
alter table restriction add constraint restriction_grade
  check (grade in ('NO_EXPORT', 'NO_POSTING', 'READ_ONLY', 'ALL'));
alter table restriction add column cited varchar(10);
alter table restriction add column evidence varchar(2000) default '' not null;
alter table restriction add column reporter varchar(200) default '' not null;
alter table restriction add column reported_by uuid;
alter table restriction add column announced boolean default false not null;
alter table restriction add column urgent_reason varchar(500);
alter table restriction add constraint restriction_two check (reported_by is null or reported_by <> decided_by);
