-- Files of posts. Name, size and the file's own key stand under the seal; its content, in parts of one size, under that
-- key. As long as a file belongs to a draft, only the sealed records of who writes it know of it, and it goes on its day.
create table stored_file (
  id uuid primary key,
  post_id uuid references post (id),
  place integer not null,
  kind varchar(6) not null,
  scan varchar(11) not null,
  ends_at timestamp with time zone,
  sealed bytea not null,
  version integer not null,
  constraint stored_file_kind check (kind in ('PNG', 'JPEG', 'PDF', 'DOCX', 'XLSX', 'PPTX', 'TEXT', 'SAMPLE')),
  constraint stored_file_scan check (scan in ('NOT_SCANNED', 'CLEAN', 'INFECTED', 'SAMPLE')),
  constraint stored_file_waits check ((post_id is null) = (ends_at is not null))
);
create index stored_file_post on stored_file (post_id);
create index stored_file_scanned on stored_file (scan);

create table stored_file_part (
  id uuid primary key,
  file_id uuid not null references stored_file (id) on delete cascade,
  number integer not null,
  sealed bytea not null,
  constraint stored_file_part_number unique (file_id, number)
);

-- What can be read in the files of a post, for the search; under the seal. The id is that of the post.
create table post_file_text (
  id uuid primary key,
  sealed bytea not null
);
alter table post add column file_text_id uuid;
alter table post add constraint post_file_text_of foreign key (file_text_id) references post_file_text (id);
