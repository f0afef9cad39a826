export interface SearchOption {
  id: string;
  label: string;
  description?: string | undefined;
}

export type LoadOptions = (text: string) => Promise<SearchOption[]>;
