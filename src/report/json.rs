//! The report as JSON, version 1: structs of its own, so that the engine's types stay free to change.
