-- A person's name stands here and nowhere else: events know accounts, offices and roles.
CREATE TABLE access.account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  entity text NOT NULL CHECK (entity ~ '^[0-9]{6}$'),
  login text NOT NULL CHECK (login ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
  display_name text NOT NULL,
  office_code text NOT NULL,
  office_name text NOT NULL,
  role text NOT NULL CHECK (role IN ('planning-office', 'responsible-unit', 'opmi', 'auditor', 'manager', 'administrator')),
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (entity, login)
)
