-- The site catalogue. Times are milliseconds since 1970 UTC; flags are 0 or 1; ids are kept in upper case where their form has one.

CREATE TABLE site (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    server TEXT NOT NULL,
    type INTEGER NOT NULL,
    version TEXT NOT NULL,
    reporting_site_code TEXT NOT NULL
);

CREATE TABLE identifier (
    name TEXT PRIMARY KEY,
    last_number BIGINT NOT NULL
);

-- One row a package of any kind; columns of one kind are null in the others.
CREATE TABLE package (
    package_id TEXT PRIMARY KEY,
    package_type INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    source_path TEXT NOT NULL,
    source_version INTEGER NOT NULL,
    source_date BIGINT NOT NULL,
    last_refresh_time BIGINT NOT NULL,
    package_size BIGINT NOT NULL,
    source_site TEXT NOT NULL,
    driver_manufacturer TEXT,
    driver_model TEXT,
    image_path TEXT,
    image_index INTEGER,
    image_architecture TEXT,
    image_os_version TEXT,
    image_xml TEXT,
    prestart_command TEXT,
    enable_lab_shell INTEGER,
    boot_image_id TEXT,
    sequence TEXT,
    enabled INTEGER
);

CREATE INDEX package_by_type ON package (package_type, package_id);

CREATE TABLE program (
    package_id TEXT NOT NULL REFERENCES package (package_id) ON DELETE CASCADE,
    program_name TEXT NOT NULL,
    command_line TEXT NOT NULL,
    comment_text TEXT NOT NULL,
    working_directory TEXT NOT NULL,
    duration INTEGER NOT NULL,
    disk_space TEXT NOT NULL,
    program_flags BIGINT NOT NULL,
    PRIMARY KEY (package_id, program_name)
);

CREATE TABLE application (
    model_name TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    ci_id INTEGER NOT NULL UNIQUE,
    package_id TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    publisher TEXT NOT NULL,
    software_version TEXT NOT NULL,
    created BIGINT NOT NULL,
    modified BIGINT NOT NULL
);

CREATE TABLE deployment_type (
    model_name TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES application (model_name) ON DELETE CASCADE,
    priority INTEGER NOT NULL,
    name TEXT NOT NULL,
    technology TEXT NOT NULL,
    content_unique_id TEXT NOT NULL,
    content_version INTEGER NOT NULL,
    content_location TEXT NOT NULL,
    install_command TEXT NOT NULL,
    uninstall_command TEXT NOT NULL
);

CREATE INDEX deployment_type_by_application ON deployment_type (application, priority);

CREATE TABLE application_dependency (
    deployment_type TEXT NOT NULL REFERENCES deployment_type (model_name) ON DELETE CASCADE,
    group_number INTEGER NOT NULL,
    preference INTEGER NOT NULL,
    group_name TEXT NOT NULL,
    target_application TEXT NOT NULL,
    target_deployment_type TEXT NOT NULL,
    auto_install INTEGER NOT NULL,
    PRIMARY KEY (deployment_type, group_number, preference)
);

CREATE TABLE distribution_point (
    server_name TEXT PRIMARY KEY,
    site_code TEXT NOT NULL,
    description TEXT NOT NULL,
    library_folder TEXT NOT NULL
);

CREATE TABLE management_point (
    server_name TEXT PRIMARY KEY,
    site_code TEXT NOT NULL,
    https INTEGER NOT NULL
);

CREATE TABLE content_version (
    content_id TEXT PRIMARY KEY,
    package_id TEXT NOT NULL REFERENCES package (package_id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    size BIGINT NOT NULL,
    created BIGINT NOT NULL
);

CREATE INDEX content_version_by_package ON content_version (package_id, version);

CREATE TABLE content_distribution (
    content_id TEXT NOT NULL REFERENCES content_version (content_id) ON DELETE CASCADE,
    server_name TEXT NOT NULL REFERENCES distribution_point (server_name) ON DELETE CASCADE,
    package_id TEXT NOT NULL,
    state INTEGER NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (content_id, server_name)
);

CREATE INDEX content_distribution_by_package ON content_distribution (package_id);

CREATE TABLE path_mapping (
    prefix TEXT PRIMARY KEY,
    folder TEXT NOT NULL
);
