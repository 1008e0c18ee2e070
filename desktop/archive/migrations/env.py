"""What alembic runs: the steps in versions/, on the connection that `migrating.migrate` hands over, in its transaction."""

from alembic import context

from desktop.archive.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
