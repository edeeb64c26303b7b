//! Attributes of the element to a typed configuration.
//!
//! A pure function, so that every mistake a page can make is tried natively. A value that cannot be used gets a
//! [`Warning`] that says what is used in its place; the self-check itself always runs.

use back_check_core::content::{Pack, is_web_address};
use std::fmt;

const LONGEST_NAME: usize = 80;
const LONGEST_PHONE: usize = 30;
const FEWEST_DIGITS: usize = 3;

/// Colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the person has set their device.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What the host page wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// BCP 47 tag of the language asked for; which one is shown is up to the pack.
    pub language: String,
    /// ISO 3166-1 code, upper case. `None`: the person is asked.
    pub region: Option<String>,
    /// What the clinic is called.
    pub clinic_name: Option<String>,
    /// The clinic's telephone number, as it is to be shown.
    pub clinic_phone: Option<String>,
    /// Where a visit can be booked: an http(s) address or a relative one.
    pub booking_url: Option<String>,
    /// Colours.
    pub theme: Theme,
    /// Id of a stricter reading of the rules.
    pub profile: Option<String>,
    /// Whether the page names an overlay of its clinic.
    pub overlay: bool,
    /// Whether the page asks to be told the result. It is the person who decides.
    pub share: bool,
}

/// What the pack in use knows, and attributes may therefore name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known<'a> {
    /// Codes of the regions.
    pub regions: Vec<&'a str>,
    /// Ids of the profiles.
    pub profiles: Vec<&'a str>,
}

/// An attribute that could not be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Not a BCP 47 tag.
    Language {
        /// What was given.
        value: String,
    },
    /// Not a country whose numbers are known.
    Region {
        /// What was given.
        value: String,
    },
    /// Not a theme.
    Theme {
        /// What was given.
        value: String,
    },
    /// Not what can be shared.
    Share {
        /// What was given.
        value: String,
    },
    /// Not a profile of the pack.
    Profile {
        /// What was given.
        value: String,
        /// What could have been given.
        known: Vec<String>,
    },
    /// Not a telephone number.
    Phone {
        /// What was given.
        value: String,
    },
    /// Neither http(s) nor relative.
    Booking {
        /// What was given.
        value: String,
    },
    /// A name that is too long to show.
    LongName {
        /// What is shown of it.
        shown: String,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Language { value } => {
                write!(f, "lang=\"{value}\" is not a language tag such as \"en\" or \"pt-BR\"; English is used")
            }
            Self::Region { value } => write!(
                f,
                "region=\"{value}\" is not the two-letter code of a country in the content (the United Kingdom is GB); \
                 no region is set, so the person chooses one"
            ),
            Self::Theme { value } => {
                write!(f, "theme=\"{value}\" is not one of \"auto\", \"light\", \"dark\"; \"auto\" is used")
            }
            Self::Share { value } => write!(f, "share=\"{value}\" is not \"result\"; nothing is shared"),
            Self::Profile { value, known } => write!(
                f,
                "profile=\"{value}\" is not in the content, which has {}; the plain rules are used",
                if known.is_empty() { "none".to_owned() } else { known.join(", ") }
            ),
            Self::Phone { value } => write!(
                f,
                "clinic-phone=\"{value}\" is not a telephone number (digits, spaces, + ( ) - . and no words); \
                 no number is shown for the clinic"
            ),
            Self::Booking { value } => write!(
                f,
                "booking-url=\"{value}\" is neither an http(s) address nor a relative one without spaces; \
                 no booking link is shown"
            ),
            Self::LongName { shown } => {
                write!(f, "clinic-name is longer than {LONGEST_NAME} characters; \"{shown}\" is shown")
            }
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            language: "en".to_owned(),
            region: None,
            clinic_name: None,
            clinic_phone: None,
            booking_url: None,
            theme: Theme::Auto,
            profile: None,
            overlay: false,
            share: false,
        }
    }
}

impl<'a> From<&'a Pack> for Known<'a> {
    fn from(pack: &'a Pack) -> Self {
        Self {
            regions: pack.regions.iter().map(|region| region.id.as_str()).collect(),
            profiles: pack.profiles.iter().map(String::as_str).collect(),
        }
    }
}

impl Config {
    /// Reads attributes, given as name and value. Names it does not know are somebody else's and left alone; an empty
    /// value is as good as none.
    ///
    /// ```
    /// use back_check::embed::{Config, Known};
    ///
    /// let known = Known { regions: vec!["GB"], profiles: vec![] };
    /// let attributes = [("region".to_owned(), "UK".to_owned())];
    /// let (config, warnings) = Config::parse(&attributes, &known);
    /// assert_eq!(config.region, None);
    /// assert!(warnings[0].to_string().contains("GB"));
    /// ```
    pub fn parse(attributes: &[(String, String)], known: &Known<'_>) -> (Self, Vec<Warning>) {
        let mut reader = Reader { attributes, warnings: Vec::new() };
        let config = Self {
            language: reader.read("lang", language).unwrap_or_else(|| Self::default().language),
            region: reader.read("region", |value| region(value, known)),
            clinic_name: reader.clinic_name(),
            clinic_phone: reader.read("clinic-phone", phone),
            booking_url: reader.read("booking-url", booking),
            theme: reader.read("theme", theme).unwrap_or_default(),
            profile: reader.read("profile", |value| profile(value, known)),
            overlay: reader.value("pack").is_some(),
            share: reader.read("share", share).unwrap_or_default(),
        };
        (config, reader.warnings)
    }
}

struct Reader<'a> {
    attributes: &'a [(String, String)],
    warnings: Vec<Warning>,
}

impl<'a> Reader<'a> {
    fn value(&self, name: &str) -> Option<&'a str> {
        let (_, value) = self.attributes.iter().find(|(given, _)| given == name)?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    fn read<T>(&mut self, name: &str, parse: impl FnOnce(&str) -> Result<T, Warning>) -> Option<T> {
        parse(self.value(name)?).map_err(|warning| self.warnings.push(warning)).ok()
    }

    // The one value of which a part is still of use.
    fn clinic_name(&mut self) -> Option<String> {
        let name = self.value("clinic-name")?.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown = start_of(&name, LONGEST_NAME);
        if shown != name {
            self.warnings.push(Warning::LongName { shown: shown.clone() });
        }
        Some(shown)
    }
}

fn language(value: &str) -> Result<String, Warning> {
    let mut parts = value.split('-');
    let first =
        parts.next().is_some_and(|part| matches!(part.len(), 2..=3) && part.chars().all(|c| c.is_ascii_alphabetic()));
    let rest = parts.all(|part| matches!(part.len(), 1..=8) && part.chars().all(|c| c.is_ascii_alphanumeric()));
    if first && rest { Ok(value.to_owned()) } else { Err(Warning::Language { value: quoted(value) }) }
}

fn region(value: &str, known: &Known<'_>) -> Result<String, Warning> {
    let code = value.to_ascii_uppercase();
    if known.regions.contains(&code.as_str()) { Ok(code) } else { Err(Warning::Region { value: quoted(value) }) }
}

fn theme(value: &str) -> Result<Theme, Warning> {
    match value.to_ascii_lowercase().as_str() {
        "auto" => Ok(Theme::Auto),
        "light" => Ok(Theme::Light),
        "dark" => Ok(Theme::Dark),
        _ => Err(Warning::Theme { value: quoted(value) }),
    }
}

fn share(value: &str) -> Result<bool, Warning> {
    if value == "result" { Ok(true) } else { Err(Warning::Share { value: quoted(value) }) }
}

fn profile(value: &str, known: &Known<'_>) -> Result<String, Warning> {
    if known.profiles.contains(&value) {
        return Ok(value.to_owned());
    }
    let known = known.profiles.iter().map(ToString::to_string).collect();
    Err(Warning::Profile { value: quoted(value), known })
}

fn phone(value: &str) -> Result<String, Warning> {
    let plain = value.chars().all(|c| c.is_ascii_digit() || " +()-.".contains(c));
    let digits = value.chars().filter(char::is_ascii_digit).count();
    if plain && digits >= FEWEST_DIGITS && value.len() <= LONGEST_PHONE {
        Ok(value.to_owned())
    } else {
        Err(Warning::Phone { value: quoted(value) })
    }
}

fn booking(value: &str) -> Result<String, Warning> {
    if is_web_address(value) { Ok(value.to_owned()) } else { Err(Warning::Booking { value: quoted(value) }) }
}

// A value as a warning shows it.
fn quoted(value: &str) -> String {
    start_of(value, 60)
}

fn start_of(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let start: String = text.chars().take(length - 1).collect();
    start.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(name: &str, value: &str) -> (Config, Vec<Warning>) {
        let known = Known { regions: vec!["GB", "US"], profiles: vec!["nhs"] };
        Config::parse(&[(name.to_owned(), value.to_owned())], &known)
    }

    // What comes of one value: the plain configuration and one warning that names what was given.
    fn check_refused(name: &str, value: &str) {
        let (config, warnings) = parse(name, value);
        assert_eq!(config, Config::default(), "{name}={value}");
        assert_eq!(warnings.len(), 1, "{name}={value}");
        let said = warnings[0].to_string();
        assert!(said.starts_with(&format!("{name}=\"{}", quoted(value))), "{said}");
    }

    fn check_taken(name: &str, value: &str, read: impl Fn(Config) -> Option<String>, expected: &str) {
        let (config, warnings) = parse(name, value);
        assert_eq!((read(config).as_deref(), warnings), (Some(expected), vec![]), "{name}={value}");
    }

    #[test]
    fn without_attributes_everything_has_its_default_and_nothing_is_complained_of() {
        assert_eq!(Config::parse(&[], &Known::default()), (Config::default(), vec![]));
        assert_eq!(Config::default().language, "en");
    }

    #[test]
    fn every_attribute_reaches_its_field() {
        let given = [
            ("lang", "pt-BR"),
            ("region", "GB"),
            ("clinic-name", "Hill Street Physio"),
            ("clinic-phone", "+44 (0)20 7946 0000"),
            ("booking-url", "https://example.org/book?from=check"),
            ("theme", "dark"),
            ("profile", "nhs"),
            ("pack", "/packs/hill-street.en"),
            ("share", "result"),
        ];
        let attributes = given.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let (config, warnings) = Config::parse(&attributes, &Known { regions: vec!["GB"], profiles: vec!["nhs"] });
        let expected = Config {
            language: "pt-BR".to_owned(),
            region: Some("GB".to_owned()),
            clinic_name: Some("Hill Street Physio".to_owned()),
            clinic_phone: Some("+44 (0)20 7946 0000".to_owned()),
            booking_url: Some("https://example.org/book?from=check".to_owned()),
            theme: Theme::Dark,
            profile: Some("nhs".to_owned()),
            overlay: true,
            share: true,
        };
        assert_eq!((config, warnings), (expected, vec![]));
    }

    #[test]
    fn an_unknown_attribute_is_somebody_elses() {
        assert_eq!(parse("class", "wide"), (Config::default(), vec![]));
        assert_eq!(parse("onclick", "x()"), (Config::default(), vec![]));
    }

    #[test]
    fn an_empty_value_is_as_good_as_none() {
        for name in ["lang", "region", "clinic-name", "clinic-phone", "booking-url", "theme", "profile", "pack"] {
            assert_eq!(parse(name, " \n "), (Config::default(), vec![]), "{name}");
        }
    }

    #[test]
    fn white_space_around_a_value_does_not_matter() {
        check_taken("clinic-name", "\n  Hill\n  Street ", |config| config.clinic_name, "Hill Street");
        check_taken("region", " GB ", |config| config.region, "GB");
    }

    #[test]
    fn a_region_and_a_theme_may_be_written_in_any_case() {
        check_taken("region", "gb", |config| config.region, "GB");
        assert_eq!(parse("theme", "DARK").0.theme, Theme::Dark);
    }

    #[test]
    fn a_region_without_numbers_leaves_the_choice_to_the_person() {
        check_refused("region", "UK");
        check_refused("region", "Great Britain");
    }

    #[test]
    fn an_unknown_theme_and_an_unknown_profile_fall_back() {
        check_refused("theme", "sepia");
        check_refused("profile", "strict");
        check_refused("profile", "NHS");
    }

    #[test]
    fn a_malformed_language_is_english() {
        for value in ["english", "e", "en_GB", "../../x", "en--GB", "de-", "d3"] {
            check_refused("lang", value);
        }
        check_taken("lang", "zh-Hant-TW", |config| Some(config.language), "zh-Hant-TW");
    }

    #[test]
    fn a_booking_address_is_http_or_relative() {
        for value in ["HTTPS://example.org", "http://example.org:8080/a:b", "/book", "book?at=10:30", "#book", "../a"] {
            check_taken("booking-url", value, |config| config.booking_url, value);
        }
    }

    #[test]
    fn a_booking_address_never_runs_a_script() {
        for value in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "blob:x",
            "mailto:a@example.org",
            "https:example.org",
            "a b",
        ] {
            check_refused("booking-url", value);
        }
    }

    #[test]
    fn a_telephone_number_has_digits_and_no_words() {
        for value in ["call us", "12", "0800 CLINIC", "+", "999; drop", &"1".repeat(31)] {
            check_refused("clinic-phone", value);
        }
        check_taken("clinic-phone", "01.23-45 (6)", |config| config.clinic_phone, "01.23-45 (6)");
    }

    #[test]
    fn a_name_that_is_too_long_is_clipped_between_characters() {
        let (config, warnings) = parse("clinic-name", &"é".repeat(200));
        let shown = config.clinic_name.unwrap_or_default();
        assert_eq!((shown.chars().count(), shown.ends_with('…')), (LONGEST_NAME, true));
        assert_eq!(warnings, [Warning::LongName { shown }]);
    }

    #[test]
    fn a_warning_never_repeats_a_whole_novel() {
        let (_, warnings) = parse("region", &"x".repeat(10_000));
        assert!(warnings[0].to_string().len() < 300);
    }
}
