//! Values as bytes: numbers as varints, texts and lists behind their length, a choice behind its number. Nothing is named
//! and nothing describes itself, so any change to a type of the pack raises [`FORMAT_VERSION`](super::FORMAT_VERSION).
//!
//! Reading never stops half-way: after the first fault a [`Reader`] gives nothing but zeros and empty lists, and the caller
//! asks once, at the end, whether all was well. So no type's reader has a way out to clean up after, which keeps them small.

/// A value that can be written as bytes and read back.
pub(super) trait Bytes {
    fn write(&self, out: &mut Vec<u8>);

    /// The value; any value at all once the reader is at fault.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// Bytes still to be read.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    depth: u8,
    faulty: bool,
}

// Lists within lists. Choices in words and levels of a condition each add some; no content comes near.
const DEEPEST: u8 = 32;

impl<'a> Reader<'a> {
    /// What `bytes` hold, and nothing if they hold anything else, or more.
    pub(super) fn whole<T: Bytes>(bytes: &'a [u8]) -> Option<T> {
        let mut reader = Self { rest: bytes, depth: 0, faulty: false };
        let value = T::read(&mut reader);
        (!reader.faulty && reader.rest.is_empty()).then_some(value)
    }

    #[inline(never)]
    pub(super) fn fail(&mut self) {
        self.rest = &[];
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

    // How many of something follow. Each takes a byte at least, so a length can promise no more than is there.
    #[inline(never)]
    fn length(&mut self) -> usize {
        let length = self.number(u32::MAX) as usize;
        if length <= self.rest.len() {
            return length;
        }
        self.fail();
        0
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let (text, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.rest = rest;
        let Ok(text) = core::str::from_utf8(text) else {
            self.fail();
            return String::new();
        };
        text.to_owned()
    }
}

#[allow(clippy::cast_possible_truncation, reason = "seven bits fit")]
fn write_number(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn write_length(length: usize, out: &mut Vec<u8>) {
    // A list longer than this does not fit into a pack, which the length of the whole tells.
    write_number(u32::try_from(length).unwrap_or(u32::MAX), out);
}

macro_rules! numbers {
    ($($number:ident)*) => { $(
        impl Bytes for $number {
            fn write(&self, out: &mut Vec<u8>) {
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
    fn write(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Bytes for bool {
    fn write(&self, out: &mut Vec<u8>) {
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
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        out.extend_from_slice(self.as_bytes());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Bytes> Bytes for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.is_some().write(out);
        self.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Bytes> Bytes for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
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
    fn write(&self, out: &mut Vec<u8>) {
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
            fn write(&self, out: &mut Vec<u8>) {
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
            fn write(&self, out: &mut Vec<u8>) {
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
            fn write(&self, out: &mut Vec<u8>) {
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

    fn bytes(value: &impl Bytes) -> Vec<u8> {
        let mut out = Vec::new();
        value.write(&mut out);
        out
    }

    fn comes_back<T: Bytes + PartialEq>(value: T) -> bool {
        Reader::whole::<T>(&bytes(&value)) == Some(value)
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
        assert_eq!(Reader::whole::<u16>(&bytes(&65_536_u32)), None);
        assert_eq!(Reader::whole::<u32>(&[0xFF, 0xFF, 0xFF, 0xFF, 0x1F]), None);
        assert_eq!(Reader::whole::<u32>(&[0x80, 0x80, 0x80, 0x80, 0x80, 0x01]), None);
        assert_eq!(Reader::whole::<bool>(&[2]), None);
    }

    #[test]
    fn a_length_that_promises_more_than_there_is_is_refused() {
        assert_eq!(Reader::whole::<Vec<u8>>(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1, 2]), None);
        assert_eq!(Reader::whole::<String>(&[3, b'a', b'b']), None);
        assert_eq!(Reader::whole::<String>(&[1, 0xFF]), None);
    }

    #[test]
    fn what_nests_too_deeply_is_refused() {
        let (deepest, deeper) = (nest(DEEPEST.into()), nest(usize::from(DEEPEST) + 1));
        assert_eq!(Reader::whole::<Nest>(&bytes(&deepest)), Some(deepest));
        assert_eq!(Reader::whole::<Nest>(&bytes(&deeper)), None);
        assert_eq!(Reader::whole::<Nest>(&vec![1; 100_000]), None);
    }
}
