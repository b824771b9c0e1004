-- Who gives the own name in one thread. It is public to the readers of the thread, and stands under the seal all the same.
create table revealed_name (
  ref uuid primary key references pseudonym (id),
  sealed bytea not null
);
