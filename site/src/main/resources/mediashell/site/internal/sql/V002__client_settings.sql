-- What clients must know of a site to address it and to trust it; keys and certificates are hex text, lists separated by commas.

CREATE TABLE client_settings (
    site_code TEXT PRIMARY KEY,
    organization TEXT NOT NULL,
    root_key TEXT NOT NULL,
    signing_certificate TEXT NOT NULL,
    root_certificates TEXT NOT NULL,
    http_port INTEGER NOT NULL,
    https_port INTEGER NOT NULL,
    first_certificate INTEGER NOT NULL,
    preferred_management_points INTEGER NOT NULL
);

-- The objects that stand for computers which a site does not know, one an architecture.
CREATE TABLE unknown_computer (
    site_code TEXT NOT NULL,
    architecture TEXT NOT NULL,
    place INTEGER NOT NULL,
    guid TEXT NOT NULL,
    PRIMARY KEY (site_code, architecture)
);
