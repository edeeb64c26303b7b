//! Values as bytes: numbers as varints, lists behind their length, a choice behind its number. Texts stand by themselves, before
//! all else, one behind the other in the order in which they are read: among their like they compress better (by 4 kB in the
//! reading part). Nothing is named and nothing describes itself, so any change to a type of the pack raises
//! [`FORMAT_VERSION`](super::FORMAT_VERSION).
//!
//! Reading never stops half-way: after the first fault a [`Reader`] gives nothing but zeros and empty lists, and the caller
//! asks once, at the end, whether all was well. So no type's reader has a way out to clean up after, which keeps them small.

/// A value that can be written as bytes and read back.
pub(super) trait Bytes {
    fn write(&self, out: &mut Writer);

    /// The value; any value at all once the reader is at fault.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// What was written so far.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    texts: Vec<u8>,
}

impl Writer {
    /// The bytes of one value.
    pub(super) fn whole(value: &impl Bytes) -> Vec<u8> {
        let mut writer = Self::default();
        value.write(&mut writer);
        let mut length = Self::default();
        write_length(writer.texts.len(), &mut length);
        [length.bytes, writer.texts, writer.bytes].concat()
    }

    /// Adds a byte.
    pub(super) fn push(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    // A text ends with a zero, which no text of the content has in it.
    fn text(&mut self, text: &str) {
        self.texts.extend(text.bytes().filter(|byte| *byte != 0));
        self.texts.push(0);
    }
}

/// Bytes still to be read.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    texts: &'a [u8],
    depth: u8,
    faulty: bool,
}

// Lists within lists. Choices in words and levels of a condition each add some; no content comes near.
const DEEPEST: u8 = 32;

impl<'a> Reader<'a> {
    /// What `bytes` hold, and nothing if they hold anything else, or more.
    pub(super) fn whole<T: Bytes>(bytes: &'a [u8]) -> Option<T> {
        let mut reader = Self { rest: bytes, texts: &[], depth: 0, faulty: false };
        let texts = reader.length();
        (reader.texts, reader.rest) = reader.rest.split_at(texts);
        let value = T::read(&mut reader);
        (!reader.faulty && reader.rest.is_empty() && reader.texts.is_empty()).then_some(value)
    }

    #[inline(never)]
    pub(super) fn fail(&mut self) {
        self.rest = &[];
        self.texts = &[];
        self.faulty = true;
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.rest {
            [byte, rest @ ..] => {
                self.rest = rest;
                *byte
            }
            [] => {
                self.fail();
                0
            }
        }
    }

    // Seven bits a byte, the lowest first; the highest bit says that more follow.
    #[inline(never)]
    fn number(&mut self, largest: u32) -> u32 {
        let (mut number, mut shift) = (0_u64, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7F) << shift;
            shift += 7;
            if byte < 0x80 || shift > 28 {
                break;
            }
        }
        match u32::try_from(number) {
            Ok(number) if number <= largest => number,
            _ => {
                self.fail();
                0
            }
        }
    }

    // How many of something follow. Each takes a byte at least, here or among the texts, so a length can promise no more than
    // is there.
    #[inline(never)]
    fn length(&mut self) -> usize {
        let length = self.number(u32::MAX) as usize;
        if length <= self.rest.len() + self.texts.len() {
            return length;
        }
        self.fail();
        0
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let mut length = 0;
        for byte in self.texts {
            if *byte == 0 {
                break;
            }
            length += 1;
        }
        // Without its end, a text is none.
        if let Some((text, [_, rest @ ..])) = self.texts.split_at_checked(length)
            && let Ok(text) = core::str::from_utf8(text)
        {
            self.texts = rest;
            return text.to_owned();
        }
        self.fail();
        String::new()
    }
}

#[allow(clippy::cast_possible_truncation, reason = "seven bits fit")]
fn write_number(mut number: u32, out: &mut Writer) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn write_length(length: usize, out: &mut Writer) {
    // A list longer than this does not fit into a pack, which the length of the whole tells.
    write_number(u32::try_from(length).unwrap_or(u32::MAX), out);
}

macro_rules! numbers {
    ($($number:ident)*) => { $(
        impl Bytes for $number {
            fn write(&self, out: &mut Writer) {
                write_number(u32::from(*self), out);
            }

            #[allow(clippy::cast_possible_truncation, reason = "`number` gives none that is larger")]
            fn read(from: &mut Reader<'_>) -> Self {
                from.number(u32::from($number::MAX)) as $number
            }
        }
    )* };
}

numbers!(u16 u32);

impl Bytes for u8 {
    fn write(&self, out: &mut Writer) {
        out.push(*self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Bytes for bool {
    fn write(&self, out: &mut Writer) {
        out.push(u8::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        match from.byte() {
            0 => false,
            1 => true,
            _ => {
                from.fail();
                false
            }
        }
    }
}

impl Bytes for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Bytes> Bytes for Option<T> {
    fn write(&self, out: &mut Writer) {
        self.is_some().write(out);
        self.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Bytes> Bytes for Vec<T> {
    fn write(&self, out: &mut Writer) {
        write_length(self.len(), out);
        self.iter().for_each(|value| value.write(out));
    }

    // Grows with what was read, never by what was promised. Whatever contains itself does so by a list: the depth ends here.
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        let mut values = Self::new();
        from.depth += 1;
        if from.depth > DEEPEST {
            from.fail();
        }
        for _ in 0..from.length() {
            if from.faulty {
                break;
            }
            values.push(T::read(from));
        }
        from.depth -= 1;
        values
    }
}

impl<A: Bytes, B: Bytes> Bytes for (A, B) {
    fn write(&self, out: &mut Writer) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

/// A struct as its fields, one after the other: `fields!(Line: id, sources);`.
macro_rules! fields {
    ($name:ident: $($field:tt),+) => {
        impl $crate::content::bytes::Bytes for $name {
            fn write(&self, out: &mut $crate::content::bytes::Writer) {
                $( self.$field.write(out); )+
            }

            fn read(from: &mut $crate::content::bytes::Reader<'_>) -> Self {
                Self { $( $field: $crate::content::bytes::Bytes::read(from) ),+ }
            }
        }
    };
}

/// An enum as the number of its variant and that one's fields: `choices!(Bound: 0 AtLeast { 0: days }, 1 AtMost { 0: days });`.
/// Fields have the name they have in the variant (a tuple's are numbers) and one for here.
macro_rules! choices {
    ($name:ident: $first:literal $default:ident { $($default_field:tt: $default_value:ident),* }
        $(, $number:literal $variant:ident { $($field:tt: $value:ident),* })*) => {
        impl $crate::content::bytes::Bytes for $name {
            fn write(&self, out: &mut $crate::content::bytes::Writer) {
                match self {
                    Self::$default { $($default_field: $default_value),* } => {
                        out.push($first);
                        $( $default_value.write(out); )*
                    }
                    $( Self::$variant { $($field: $value),* } => {
                        out.push($number);
                        $( $value.write(out); )*
                    } )*
                }
            }

            fn read(from: &mut $crate::content::bytes::Reader<'_>) -> Self {
                let number: u8 = $crate::content::bytes::Bytes::read(from);
                match number {
                    $( $number => Self::$variant { $($field: $crate::content::bytes::Bytes::read(from)),* }, )*
                    _ => {
                        if number != $first {
                            from.fail();
                        }
                        Self::$default { $($default_field: $crate::content::bytes::Bytes::read(from)),* }
                    }
                }
            }
        }
    };
}

/// An enum without fields, its variants in the order of their definition: `names!(Trend: Better, Same, Worse);`.
macro_rules! names {
    ($name:ident: $default:ident $(, $variant:ident)*) => {
        impl $crate::content::bytes::Bytes for $name {
            fn write(&self, out: &mut $crate::content::bytes::Writer) {
                out.push(*self as u8);
            }

            fn read(from: &mut $crate::content::bytes::Reader<'_>) -> Self {
                let number: u8 = $crate::content::bytes::Bytes::read(from);
                $( if number == Self::$variant as u8 { return Self::$variant; } )*
                if number != Self::$default as u8 {
                    from.fail();
                }
                Self::$default
            }
        }
    };
}

pub(super) use {choices, fields, names};

#[cfg(test)]
mod tests {
    use super::*;

    // Behind no texts.
    fn read<T: Bytes>(bytes: &[u8]) -> Option<T> {
        Reader::whole(&[&[0], bytes].concat())
    }

    fn comes_back<T: Bytes + PartialEq>(value: T) -> bool {
        Reader::whole::<T>(&Writer::whole(&value)) == Some(value)
    }

    #[derive(Debug, PartialEq)]
    struct Nest(Vec<Nest>);
    fields!(Nest: 0);

    fn nest(depth: usize) -> Nest {
        (1..depth).fold(Nest(vec![]), |inner, _| Nest(vec![inner]))
    }

    #[test]
    fn values_come_back_as_they_were() {
        assert!([0, 127, 128, 300, u32::MAX].into_iter().all(comes_back));
        assert!([0, 127, 128, u16::MAX].into_iter().all(comes_back));
        assert!(comes_back((Some("so".to_owned()), vec![true, false])) && comes_back((None::<u8>, 7_u8)));
    }

    #[test]
    fn a_number_too_large_for_its_type_is_refused() {
        assert_eq!(Reader::whole::<u16>(&Writer::whole(&65_536_u32)), None);
        assert_eq!(read::<u32>(&[0xFF, 0xFF, 0xFF, 0xFF, 0x1F]), None);
        assert_eq!(read::<u32>(&[0x80, 0x80, 0x80, 0x80, 0x80, 0x01]), None);
        assert_eq!(read::<bool>(&[2]), None);
    }

    #[test]
    fn a_length_that_promises_more_than_there_is_is_refused() {
        assert_eq!(read::<Vec<u8>>(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1, 2]), None);
        assert_eq!(Reader::whole::<String>(&[3, b'a', 0]), None);
    }

    #[test]
    fn texts_stand_before_all_else_and_each_has_to_be_read() {
        assert_eq!(Writer::whole(&(7_u8, "ab".to_owned())), [3, b'a', b'b', 0, 7]);
        assert!(comes_back(vec![String::new(), "\u{e9}".to_owned()]));
        assert_eq!(Reader::whole::<u8>(&[2, b'a', 0, 7]), None);
    }

    #[test]
    fn what_is_no_text_or_has_no_end_is_refused() {
        assert_eq!(Reader::whole::<String>(&[2, 0xFF, 0]), None);
        assert_eq!(Reader::whole::<String>(&[1, b'a']), None);
        assert_eq!(Reader::whole::<String>(&[0]), None);
    }

    #[test]
    fn what_nests_too_deeply_is_refused() {
        let (deepest, deeper) = (nest(DEEPEST.into()), nest(usize::from(DEEPEST) + 1));
        assert_eq!(Reader::whole::<Nest>(&Writer::whole(&deepest)), Some(deepest));
        assert_eq!(Reader::whole::<Nest>(&Writer::whole(&deeper)), None);
        assert_eq!(read::<Nest>(&vec![1; 100_000]), None);
    }
}
