import { useEffect, useRef } from 'react';

export function BackCheck({ onDone, ...attributes }) {
  const element = useRef(null);
  useEffect(() => {
    const { current } = element;
    current.addEventListener('back-check-complete', onDone);
    return () => current.removeEventListener('back-check-complete', onDone);
  }, [onDone]);
  return (
    <back-check ref={element} {...attributes}>
      <p>The check is not there just now. Please call us.</p>
    </back-check>
  );
}
