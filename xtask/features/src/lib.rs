//! Nothing: this package only names features. Its Cargo.toml says why.
