-- Which officer has taken on what waits at the desk; id is kind and subject.
create table taken_work (
  id varchar(120) primary key,
  taken_by uuid not null,
  taken_at timestamp with time zone not null
);
